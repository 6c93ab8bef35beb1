-- What the newest imports changed, so that each can be undone. version: the data version that the import made; import_id: its id among
-- those of its subject (invoices, customers, products, costs). The other columns: the largest row id of the table before the import.
CREATE TABLE undo (
    version   INTEGER PRIMARY KEY,
    subject   TEXT    NOT NULL,
    import_id INTEGER NOT NULL,
    customer  INTEGER NOT NULL,
    product   INTEGER NOT NULL,
    channel   INTEGER NOT NULL,
    owner     INTEGER NOT NULL,
    source    INTEGER NOT NULL,
    invoice   INTEGER NOT NULL
);

-- What a column said before the import, with the type it had. Of a row that the import deleted every column is here, its id too. Of an
-- invoice whose lines are others now there is a row of its own: tab line, col invoice_id. tab meta: what each name stood for.
CREATE TABLE undo_value (
    version INTEGER NOT NULL REFERENCES undo (version),
    tab     TEXT    NOT NULL,
    row_id  INTEGER NOT NULL,
    col     TEXT    NOT NULL,
    was,
    PRIMARY KEY (version, tab, row_id, col)
) WITHOUT ROWID;

-- The lines that such invoices had.
CREATE TABLE undo_line (
    version    INTEGER NOT NULL REFERENCES undo (version),
    invoice_id INTEGER NOT NULL,
    line_no    INTEGER NOT NULL,
    product_id INTEGER,
    quantity   REAL,
    original   INTEGER NOT NULL,
    net        INTEGER NOT NULL,
    cost       INTEGER,
    PRIMARY KEY (version, invoice_id, line_no)
) WITHOUT ROWID;

-- Names of products that went with their batches.
CREATE TABLE undo_product_name (
    version    INTEGER NOT NULL REFERENCES undo (version),
    batch_id   INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    lines      INTEGER NOT NULL,
    PRIMARY KEY (version, batch_id, product_id, name)
) WITHOUT ROWID;
