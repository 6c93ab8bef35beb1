-- Every name that the lines of a batch gave a product, and how many lines did: the most frequent one is shown, and the product
-- is found by all of them. Rows of a batch whose invoices were all replaced go with them.
CREATE TABLE product_name (
    batch_id   INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    product_id INTEGER NOT NULL REFERENCES product (id),
    name       TEXT    NOT NULL,
    lines      INTEGER NOT NULL,
    PRIMARY KEY (batch_id, product_id, name)
) WITHOUT ROWID;
