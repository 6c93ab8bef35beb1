-- What files of customers and of products say, and what people note down. Null is silence.

-- One such file: whole or not at all. subject is 'customers' or 'products'.
CREATE TABLE profile_import (
    id            INTEGER PRIMARY KEY,
    subject       TEXT    NOT NULL,
    file          TEXT    NOT NULL,
    imported_at   TEXT    NOT NULL,
    described     INTEGER NOT NULL,
    rejected_rows INTEGER NOT NULL,
    data_version  INTEGER NOT NULL
);

-- The documents' word (name, country, ...) and the profile's (profile_name, profile_country, ...) stand beside each other, so
-- that neither undoes the other in whatever order they come. described_on of a customer who never bought is -2147483648.
-- profile_import_id: the file that described the customer last; null where none did.
ALTER TABLE customer ADD COLUMN profile_import_id INTEGER REFERENCES profile_import (id);
ALTER TABLE customer ADD COLUMN profile_name TEXT;
ALTER TABLE customer ADD COLUMN profile_country TEXT;
ALTER TABLE customer ADD COLUMN profile_segment TEXT;
ALTER TABLE customer ADD COLUMN profile_industry TEXT;
ALTER TABLE customer ADD COLUMN profile_owner TEXT;
ALTER TABLE customer ADD COLUMN contact TEXT;
ALTER TABLE customer ADD COLUMN email TEXT;
ALTER TABLE customer ADD COLUMN phone TEXT;
ALTER TABLE customer ADD COLUMN renewal_on INTEGER;
ALTER TABLE customer ADD COLUMN satisfaction INTEGER CHECK (satisfaction BETWEEN 0 AND 10);
ALTER TABLE customer ADD COLUMN referred INTEGER CHECK (referred IN (0, 1));

ALTER TABLE product ADD COLUMN profile_import_id INTEGER REFERENCES profile_import (id);
ALTER TABLE product ADD COLUMN profile_name TEXT;
ALTER TABLE product ADD COLUMN profile_category TEXT;

-- Customers and products as everyone sees them: the profile's word, and where it is silent that of the documents.
CREATE VIEW described_customer AS
SELECT id, number,
       coalesce(profile_name, name) AS name,
       coalesce(profile_country, country) AS country,
       coalesce(profile_segment, segment) AS segment,
       coalesce(profile_industry, industry) AS industry,
       coalesce(profile_owner, owner) AS owner,
       contact, email, phone, renewal_on, satisfaction, referred
FROM customer;

CREATE VIEW described_product AS
SELECT id, number,
       coalesce(profile_name, name) AS name,
       coalesce(profile_category, category) AS category
FROM product;

-- What a person wrote about a customer. Ids grow with time.
CREATE TABLE note (
    id              INTEGER PRIMARY KEY,
    customer_id     INTEGER NOT NULL REFERENCES customer (id),
    written_at      TEXT    NOT NULL,
    author_platform TEXT    NOT NULL,
    author_id       TEXT    NOT NULL,
    author_name     TEXT    NOT NULL,
    text            TEXT    NOT NULL
);

CREATE INDEX note_customer ON note (customer_id);
