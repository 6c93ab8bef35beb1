-- What the bot says by itself: when, to whom, and what became of it. Instants are epoch seconds.

-- A digest that comes again and again. timetable and content are words, as typed and read back. claimed_until: all times up to then
-- are dealt with. state: active, paused, ended.
CREATE TABLE subscription (
    id               INTEGER PRIMARY KEY,
    platform         TEXT    NOT NULL,
    place            TEXT    NOT NULL,
    creator_platform TEXT    NOT NULL,
    creator          TEXT    NOT NULL,
    timetable        TEXT    NOT NULL,
    content          TEXT    NOT NULL,
    state            TEXT    NOT NULL,
    paused_because   TEXT    NOT NULL,
    claimed_until    BIGINT  NOT NULL
);

-- The outbox: a row for each message that is to be sent, written together with the claim it comes from. name is never used twice and
-- goes to the platform as the key by which it can know a message again. owner: whose accounts it is about, empty for all. thread: the
-- platform's own name of the message it stands under. state: waiting, sent, refused, lapsed. attempt counts the tries begun; a try
-- that is under way has the row until leased_until.
CREATE TABLE delivery (
    id              INTEGER PRIMARY KEY,
    name            TEXT    NOT NULL UNIQUE,
    kind            TEXT    NOT NULL,
    subscription_id INTEGER REFERENCES subscription (id),
    platform        TEXT    NOT NULL,
    place           TEXT    NOT NULL,
    owner           TEXT    NOT NULL,
    thread          TEXT    NOT NULL,
    body            TEXT    NOT NULL,
    due_at          BIGINT  NOT NULL,
    useful_until    BIGINT  NOT NULL,
    state           TEXT    NOT NULL,
    attempt         INTEGER NOT NULL,
    try_at          BIGINT  NOT NULL,
    leased_until    BIGINT  NOT NULL,
    problem         TEXT    NOT NULL,
    sent_at         BIGINT,
    receipt         TEXT    NOT NULL,
    figures         TEXT    NOT NULL
);

CREATE INDEX delivery_waiting ON delivery (state, try_at);
CREATE INDEX delivery_subscription ON delivery (subscription_id, owner, due_at);

-- Where the owner of accounts is to be found.
CREATE TABLE owner_address (
    owner    TEXT PRIMARY KEY,
    platform TEXT NOT NULL,
    place    TEXT NOT NULL
);

-- db-scheduler's own table: which process does the round.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BLOB,
    execution_time       TIMESTAMP    NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50),
    last_success         TIMESTAMP,
    last_failure         TIMESTAMP,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP,
    version              BIGINT       NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_alive ON scheduled_tasks (last_heartbeat);
