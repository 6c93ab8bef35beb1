-- Source documents as they came, with their original amounts. Days are epoch days, money is minor units.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE source (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- One import: whole or not at all. data_version is the store's version once the batch was in it.
CREATE TABLE batch (
    id                INTEGER PRIMARY KEY,
    source_id         INTEGER NOT NULL REFERENCES source (id),
    file              TEXT    NOT NULL,
    imported_at       TEXT    NOT NULL,
    lines             INTEGER NOT NULL,
    invoices          INTEGER NOT NULL,
    replaced_invoices INTEGER NOT NULL,
    rejected_rows     INTEGER NOT NULL,
    data_version      INTEGER NOT NULL
);

-- described_on: the latest day of a document that described the customer; later descriptions win.
CREATE TABLE customer (
    id           INTEGER PRIMARY KEY,
    number       TEXT    NOT NULL UNIQUE,
    name         TEXT    NOT NULL,
    country      TEXT    NOT NULL,
    segment      TEXT    NOT NULL,
    industry     TEXT    NOT NULL,
    owner        TEXT    NOT NULL,
    described_on INTEGER NOT NULL
);

CREATE TABLE product (
    id           INTEGER PRIMARY KEY,
    number       TEXT    NOT NULL UNIQUE,
    name         TEXT    NOT NULL,
    category     TEXT    NOT NULL,
    described_on INTEGER NOT NULL
);

CREATE TABLE channel (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- An invoice, credit note or order. number begins with '#' and a fingerprint of the row where the source had no number.
-- customer_id is null for unassigned documents.
CREATE TABLE invoice (
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    number      TEXT    NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    day         INTEGER NOT NULL,
    currency    TEXT    NOT NULL,
    channel_id  INTEGER REFERENCES channel (id),
    batch_id    INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source_id, number)
);

-- original: net of VAT in the invoice's currency; net and cost: in the store's reporting currency. cost is null where unknown.
CREATE TABLE line (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    line_no    INTEGER NOT NULL,
    product_id INTEGER REFERENCES product (id),
    quantity   REAL,
    original   INTEGER NOT NULL,
    net        INTEGER NOT NULL,
    cost       INTEGER,
    PRIMARY KEY (invoice_id, line_no)
) WITHOUT ROWID;

-- Reference rates: 1 EUR = units of the currency.
CREATE TABLE exchange_rate (
    currency TEXT    NOT NULL,
    day      INTEGER NOT NULL,
    units    REAL    NOT NULL,
    PRIMARY KEY (currency, day)
) WITHOUT ROWID;
