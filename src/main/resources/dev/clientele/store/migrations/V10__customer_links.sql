-- Which customers are one, in the words of people. No row is ever changed or deleted: of a customer what was said last counts.

-- kind: merge (customer belongs to other from now on), split (it stands for itself again, and other is empty), apart (the two are
-- not one, and are not suggested again). Numbers as in customer; one that an import takes out may come back.
CREATE TABLE customer_link (
    id              INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'apart')),
    customer        TEXT NOT NULL,
    other           TEXT NOT NULL,
    said_at         TEXT NOT NULL,
    author_platform TEXT NOT NULL,
    author_id       TEXT NOT NULL,
    author_name     TEXT NOT NULL
);

-- What files of customers say to tell who one is.
ALTER TABLE customer ADD COLUMN tax_id TEXT;
ALTER TABLE customer ADD COLUMN address TEXT;

DROP VIEW described_customer;

CREATE VIEW described_customer AS
SELECT id, number,
       coalesce(profile_name, name) AS name,
       coalesce(profile_country, country) AS country,
       coalesce(profile_segment, segment) AS segment,
       coalesce(profile_industry, industry) AS industry,
       coalesce(profile_owner, owner) AS owner,
       contact, email, phone, renewal_on, satisfaction, referred, wallet, tax_id, address
FROM customer;
