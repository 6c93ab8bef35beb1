-- Who sold a document, where its source says so of each; null where it does not, and then it is the customer's owner.
CREATE TABLE owner (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

ALTER TABLE invoice ADD COLUMN owner_id INTEGER REFERENCES owner (id);
