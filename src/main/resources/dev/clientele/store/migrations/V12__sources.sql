-- How far the company's own databases have been read. Instants are ISO 8601 in UTC; empty text for none.

-- part: invoices, customers, products, costs. definition: what was asked, by a fingerprint; another one begins anew. watermark: the
-- greatest value so far of the column that grows with each change. document: the column with the document's number. reading: which
-- column was what. digest: of the rows that came last. state: ok, failed. words: what became of it.
CREATE TABLE source_reading (
    source     TEXT NOT NULL,
    part       TEXT NOT NULL,
    definition TEXT NOT NULL,
    watermark  TEXT NOT NULL,
    document   TEXT NOT NULL,
    reading    TEXT NOT NULL,
    digest     TEXT NOT NULL,
    ran_at     TEXT NOT NULL,
    full_at    TEXT NOT NULL,
    state      TEXT NOT NULL,
    words      TEXT NOT NULL,
    PRIMARY KEY (source, part)
) WITHOUT ROWID;
