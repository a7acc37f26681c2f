-- The last number given out per authority, kind of document and year (domain.md §3.5). No gaps: a number is taken by
-- updating this row in the transaction of the act that needs it, and is free again when that transaction fails.
CREATE TABLE document.sequence (
    authority text NOT NULL,
    kind      text NOT NULL,
    year      int  NOT NULL,
    last      int  NOT NULL CHECK (last >= 1),
    PRIMARY KEY (authority, kind, year)
);

-- Numbers that were given out and not used; each keeps its reason.
CREATE TABLE document.void_number (
    authority   text        NOT NULL,
    kind        text        NOT NULL,
    year        int         NOT NULL,
    sequence    int         NOT NULL CHECK (sequence >= 1),
    agency_word text        NOT NULL,
    kind_word   text        NOT NULL,
    reason      text        NOT NULL CHECK (reason ~ '\S'),
    voided_by   text        NOT NULL,
    voided_at   timestamptz NOT NULL,
    PRIMARY KEY (authority, kind, year, sequence),
    FOREIGN KEY (authority, kind, year) REFERENCES document.sequence
);

-- The word an authority uses for a kind of document, where it differs from the usual one.
CREATE TABLE document.kind_word (
    authority text NOT NULL,
    kind      text NOT NULL,
    word      text NOT NULL CHECK (word <> ''),
    PRIMARY KEY (authority, kind),
    UNIQUE (authority, word)
);

GRANT UPDATE ON document.sequence, document.kind_word TO mingjing_app;
