-- Accounts and the posts their holders have from day to day: registers, whose every change is also a fact EntryChanged.

CREATE TABLE identity.account (
    person       uuid    PRIMARY KEY,
    sign_in_name text    NOT NULL CHECK (sign_in_name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{2,31}$'),
    name         text    NOT NULL CHECK (name <> ''),
    state        text    NOT NULL CHECK (state IN ('OPEN', 'SUSPENDED')),
    version      integer NOT NULL CHECK (version > 0)
);
COMMENT ON TABLE identity.account IS 'Register: one account per person; version counts the facts of its stream';

CREATE UNIQUE INDEX account_sign_in_name ON identity.account (lower(sign_in_name));

CREATE TABLE identity.post_held (
    id         uuid    PRIMARY KEY,
    person     uuid    NOT NULL REFERENCES identity.account,
    post       text    NOT NULL,
    authority  text    NOT NULL,
    unit       text,
    held_from  date    NOT NULL,
    held_until date    CHECK (held_until >= held_from),
    version    integer NOT NULL CHECK (version > 0)
);
COMMENT ON TABLE identity.post_held IS 'Register: posts held from one day to another, both included; without an end, until ended';
COMMENT ON COLUMN identity.post_held.unit IS 'The unit of the authority; null where the post is held for the whole authority';

CREATE INDEX post_held_person ON identity.post_held (person);
CREATE INDEX post_held_authority ON identity.post_held (authority, post);

-- What follows is secret or passing and never becomes a fact.

CREATE TABLE identity.password (
    person    uuid        PRIMARY KEY REFERENCES identity.account,
    hash      text        NOT NULL,
    one_time  boolean     NOT NULL,
    chosen_at timestamptz NOT NULL
);
COMMENT ON COLUMN identity.password.one_time IS 'Given by an administrator; its holder must choose his own before anything else';

CREATE TABLE identity.former_password (
    person      uuid        NOT NULL REFERENCES identity.account,
    hash        text        NOT NULL,
    replaced_at timestamptz NOT NULL
);
CREATE INDEX former_password_person ON identity.former_password (person, replaced_at DESC);

CREATE TABLE identity.sign_in (
    person       uuid        PRIMARY KEY REFERENCES identity.account,
    attempts     integer     NOT NULL DEFAULT 0,
    locked_until timestamptz,
    last_at      timestamptz,
    last_post    uuid        REFERENCES identity.post_held
);
COMMENT ON COLUMN identity.sign_in.attempts IS 'Attempts since the last success or lock; counted before the password is checked';

CREATE TABLE identity.address_failure (
    address  text        PRIMARY KEY,
    failures integer     NOT NULL,
    last_at  timestamptz NOT NULL
);
COMMENT ON TABLE identity.address_failure IS 'Failed sign-ins per network address, forgotten when it has been quiet for a while';

CREATE TABLE identity.session (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    person     uuid        NOT NULL REFERENCES identity.account,
    post_held  uuid        REFERENCES identity.post_held,
    bearer     boolean     NOT NULL,
    address    text        NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL
);
COMMENT ON TABLE identity.session IS 'Open sessions of pages (cookie) and of other systems (bearer token); only a digest of the token is kept';

CREATE INDEX session_person ON identity.session (person);
CREATE INDEX session_ends_at ON identity.session (ends_at);

CREATE TABLE identity.first_code (
    code_hash bytea       PRIMARY KEY CHECK (octet_length(code_hash) = 32),
    issued_at timestamptz NOT NULL
);
COMMENT ON TABLE identity.first_code IS 'One-time codes of the first administrators, until all three are there';

CREATE TABLE identity.access_entry (
    fact      text        PRIMARY KEY,
    at        timestamptz NOT NULL,
    kind      text        NOT NULL,
    person    text        NOT NULL,
    name      text        NOT NULL,
    post      text        NOT NULL,
    authority text        NOT NULL,
    address   text        NOT NULL,
    what      text        NOT NULL
);
COMMENT ON TABLE identity.access_entry IS 'Derived from the facts of the streams access-log: what the audit administrator reads';

CREATE INDEX access_entry_at ON identity.access_entry (at DESC, fact);
CREATE INDEX access_entry_person ON identity.access_entry (person, at DESC);

GRANT UPDATE ON identity.account, identity.post_held TO mingjing_app;
GRANT UPDATE ON identity.password, identity.sign_in TO mingjing_app;
GRANT UPDATE, DELETE ON identity.former_password, identity.address_failure, identity.session, identity.first_code,
    identity.access_entry TO mingjing_app;
