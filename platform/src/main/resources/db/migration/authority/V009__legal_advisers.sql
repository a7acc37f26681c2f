-- Legal counsel and public lawyers (法律顾问、公职律师), who are called in to reviews; every authority keeps its own.
CREATE TABLE authority.legal_adviser (
    id           uuid        NOT NULL,
    version      int         NOT NULL CHECK (version > 0),
    valid_from   date        NOT NULL,
    authority    text        NOT NULL,
    capacity     text        NOT NULL,
    name         text        NOT NULL,
    licence      text,
    employer     text        NOT NULL,
    fields       text        NOT NULL,
    engaged_from date        NOT NULL,
    engaged_to   date        NOT NULL,
    ended_on     date,
    end_reason   text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    PRIMARY KEY (id, version),
    CHECK (engaged_from <= engaged_to),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
COMMENT ON TABLE authority.legal_adviser IS 'Register of legal counsel and public lawyers (法律顾问、公职律师), by version';

CREATE INDEX legal_adviser_by_authority ON authority.legal_adviser (authority);
