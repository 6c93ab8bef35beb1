-- What the bot watches by itself. Days are epoch days, instants epoch seconds, money is in minor units of the reporting currency.

-- What is watched for, in words as read back. state: active, paused, removed.
CREATE TABLE alert_rule (
    id               INTEGER PRIMARY KEY,
    words            TEXT    NOT NULL,
    platform         TEXT    NOT NULL,
    place            TEXT    NOT NULL,
    creator_platform TEXT    NOT NULL,
    creator          TEXT    NOT NULL,
    state            TEXT    NOT NULL,
    created_at       BIGINT  NOT NULL
);

-- Something a rule found, from the day it was first found until it is over. subject tells one case of a rule from another; customer is
-- the customer's number, empty for a case of several. seen_on, level, money and why are as found last; told_level is how far people
-- know, told_times how often they were told. state: open, recovered, lapsed.
CREATE TABLE alert_case (
    id                INTEGER PRIMARY KEY,
    rule_id           INTEGER NOT NULL REFERENCES alert_rule (id),
    subject           TEXT    NOT NULL,
    customer          TEXT    NOT NULL,
    name              TEXT    NOT NULL,
    owner             TEXT    NOT NULL,
    state             TEXT    NOT NULL,
    opened_on         BIGINT  NOT NULL,
    seen_on           BIGINT  NOT NULL,
    level             BIGINT  NOT NULL,
    money             BIGINT  NOT NULL,
    why               TEXT    NOT NULL,
    told_level        BIGINT  NOT NULL,
    told_times        INTEGER NOT NULL,
    ended_on          BIGINT,
    assignee_platform TEXT,
    assignee          TEXT,
    snoozed_until     BIGINT
);

CREATE UNIQUE INDEX alert_case_open ON alert_case (rule_id, subject) WHERE state = 'open';
CREATE INDEX alert_case_rule ON alert_case (rule_id, opened_on);

-- What people, or the bot itself, made of a case; the last word counts. verdict: real, known, false.
CREATE TABLE alert_verdict (
    id       INTEGER PRIMARY KEY,
    case_id  INTEGER NOT NULL REFERENCES alert_case (id),
    verdict  TEXT    NOT NULL,
    platform TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    given_at BIGINT  NOT NULL
);

CREATE INDEX alert_verdict_case ON alert_verdict (case_id, id);

-- Which data was looked at on which day. A row is the claim to do it: it is written together with all that comes of it.
CREATE TABLE alert_check (
    data_version BIGINT NOT NULL,
    day          BIGINT NOT NULL,
    checked_at   BIGINT NOT NULL,
    PRIMARY KEY (data_version, day)
);

-- How many alerts a place gets on a day.
CREATE TABLE alert_budget (
    day      BIGINT  NOT NULL,
    platform TEXT    NOT NULL,
    place    TEXT    NOT NULL,
    used     INTEGER NOT NULL,
    PRIMARY KEY (day, platform, place)
);
