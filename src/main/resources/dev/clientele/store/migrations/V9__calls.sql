-- Who said that a customer was called, and when, under the case that the call was about. Rows are added and never changed.
CREATE TABLE alert_call (
    id       INTEGER PRIMARY KEY,
    case_id  INTEGER NOT NULL REFERENCES alert_case (id),
    platform TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    said_at  BIGINT  NOT NULL
);
