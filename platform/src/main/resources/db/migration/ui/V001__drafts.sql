-- What passes: forms while they are being typed, and forms that were acted upon. Never facts; nothing here is derived.

CREATE TABLE ui.draft (
    account text        NOT NULL,
    key     text        NOT NULL CHECK (length(key) <= 200),
    title   text        NOT NULL,
    href    text        NOT NULL,
    texts   text        NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (account, key)
);
COMMENT ON COLUMN ui.draft.texts IS 'JSON: field name to the texts typed in it; as text, so that no character typed can be refused';

CREATE INDEX draft_kept_at ON ui.draft (kept_at);

CREATE TABLE ui.submission (
    once        uuid        PRIMARY KEY,
    received_at timestamptz NOT NULL,
    next        text
);
COMMENT ON TABLE ui.submission IS 'Forms received, so that none is acted upon twice; next is where the first one led, null while it is being dealt with';

CREATE INDEX submission_received_at ON ui.submission (received_at);

GRANT UPDATE, DELETE ON ui.draft, ui.submission TO mingjing_app;
