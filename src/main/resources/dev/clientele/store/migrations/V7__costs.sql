-- What it costs to win, to keep and to serve customers, by month. Days are epoch days, money is minor units.

-- One file of costs: whole or not at all.
CREATE TABLE cost_import (
    id            INTEGER PRIMARY KEY,
    file          TEXT    NOT NULL,
    imported_at   TEXT    NOT NULL,
    lines         INTEGER NOT NULL,
    rejected_rows INTEGER NOT NULL,
    data_version  INTEGER NOT NULL
);

-- month: its first day. original: in the row's currency; amount: in the store's reporting currency. customer: its number or name as the
-- file has it, known to the store or not; customer, segment, channel and touchpoint are null where the file names none.
CREATE TABLE cost (
    id             INTEGER PRIMARY KEY,
    cost_import_id INTEGER NOT NULL REFERENCES cost_import (id),
    month          INTEGER NOT NULL,
    kind           TEXT    NOT NULL CHECK (kind IN ('acquisition', 'retention', 'service')),
    currency       TEXT    NOT NULL,
    original       INTEGER NOT NULL,
    amount         INTEGER NOT NULL,
    customer       TEXT,
    segment        TEXT,
    channel        TEXT,
    touchpoint     TEXT
);

CREATE INDEX cost_month ON cost (month, kind);

-- wallet: what the customer is estimated to spend in a year with everyone, major units of the reporting currency.
ALTER TABLE customer ADD COLUMN wallet REAL CHECK (wallet >= 0);

DROP VIEW described_customer;

CREATE VIEW described_customer AS
SELECT id, number,
       coalesce(profile_name, name) AS name,
       coalesce(profile_country, country) AS country,
       coalesce(profile_segment, segment) AS segment,
       coalesce(profile_industry, industry) AS industry,
       coalesce(profile_owner, owner) AS owner,
       contact, email, phone, renewal_on, satisfaction, referred, wallet
FROM customer;
