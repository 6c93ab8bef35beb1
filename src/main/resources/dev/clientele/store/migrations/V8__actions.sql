-- What a team decided to do about customers. Days are epoch days, instants epoch seconds. No row is ever changed or deleted.

-- question: the one that found its customers, empty for none; asked_on: the day at whose end it was answered.
CREATE TABLE action (
    id           INTEGER PRIMARY KEY,
    question     TEXT    NOT NULL,
    asked_on     BIGINT  NOT NULL,
    data_version BIGINT  NOT NULL
);

-- The customers that the question found, in its order, by their numbers and the names they had. part: chosen, left.
CREATE TABLE action_customer (
    action_id INTEGER NOT NULL REFERENCES action (id),
    place     INTEGER NOT NULL,
    customer  TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    part      TEXT    NOT NULL,
    PRIMARY KEY (action_id, place)
) WITHOUT ROWID;

-- Who said what of an action, and when; what was said last of a field, and of what it is about, counts.
CREATE TABLE action_entry (
    id              INTEGER PRIMARY KEY,
    action_id       INTEGER NOT NULL REFERENCES action (id),
    field           TEXT    NOT NULL,
    about           TEXT    NOT NULL,
    value           TEXT    NOT NULL,
    detail          TEXT    NOT NULL,
    author_platform TEXT    NOT NULL,
    author_id       TEXT    NOT NULL,
    author_name     TEXT    NOT NULL,
    written_at      BIGINT  NOT NULL
);

CREATE INDEX action_entry_action ON action_entry (action_id, id);
