-- The register of duties. Every table here is derived: it follows from the facts, the provisions and the calendar, can be
-- rebuilt from them and is verified against them. One row is one duty.

CREATE TABLE duty.duty (
    key           text        PRIMARY KEY,     -- kind@stream#occasion
    about         text        NOT NULL,        -- the stream it is owed in
    title         text        NOT NULL,
    subject       text        NOT NULL,
    action        text        NOT NULL,
    link          text        NOT NULL,
    authority     text        NOT NULL,
    post          text        NOT NULL,
    unit          uuid,
    person        text,
    inbox         text        NOT NULL,        -- whose inbox it stands in: one value per post, unit or person
    whose         text        NOT NULL,
    arose_by      text        NOT NULL,        -- the fact
    arose_at      timestamptz NOT NULL,
    from_at       timestamptz NOT NULL,        -- what the term counts from
    term_length   int,
    term_unit     text,
    until_day     date,
    documents     text[]      NOT NULL,        -- the clauses it rests on
    clauses       text[]      NOT NULL,
    summary       text        NOT NULL,
    due_on        date,                        -- last lawful day; null when due promptly or suspended
    due_at        timestamptz NOT NULL,        -- first moment that is too late; infinity when there is none
    provisional   boolean     NOT NULL,
    suspended_on  date,
    closure       text,
    closed_by     text,
    closed_at     timestamptz,                 -- when it was done or lapsed
    closed_record timestamptz,                 -- when that was recorded
    days_late     int,
    lapse_reason  text,
    CHECK ((term_length IS NULL) = (term_unit IS NULL)),
    CHECK (term_length IS NULL OR until_day IS NULL),
    CHECK (cardinality(documents) = cardinality(clauses) AND cardinality(clauses) > 0),
    CHECK (num_nulls(closure, closed_by, closed_at, closed_record) IN (0, 4)),
    CHECK (closure IS NULL OR (closure = 'DONE' AND days_late IS NOT NULL) OR (closure = 'GONE' AND lapse_reason IS NOT NULL))
);
COMMENT ON TABLE duty.duty IS 'Derived from facts: what the law requires of whom, by when, under which clause';

CREATE INDEX duty_inbox     ON duty.duty (inbox, due_at, key)     WHERE closure IS NULL;
CREATE INDEX duty_authority ON duty.duty (authority, due_at, key) WHERE closure IS NULL;
CREATE INDEX duty_due       ON duty.duty (due_at)                 WHERE closure IS NULL;
CREATE INDEX duty_about     ON duty.duty (about);
CREATE INDEX duty_counted   ON duty.duty (due_on);

-- Days of a term that are not counted.
CREATE TABLE duty.duty_span (
    key       text   NOT NULL REFERENCES duty.duty,
    span      text   NOT NULL,
    from_day  date   NOT NULL,
    to_day    date,
    reason    text   NOT NULL,
    documents text[] NOT NULL,
    clauses   text[] NOT NULL,
    said_by   text   NOT NULL,
    PRIMARY KEY (key, span),
    CHECK (to_day >= from_day)
);
COMMENT ON TABLE duty.duty_span IS 'Derived from facts: days of a term that are not counted';

CREATE TABLE duty.duty_extension (
    key         text   NOT NULL REFERENCES duty.duty,
    number      int    NOT NULL,
    term_length int,
    term_unit   text,
    until_day   date,
    reason      text   NOT NULL,
    documents   text[] NOT NULL,
    clauses     text[] NOT NULL,
    summary     text   NOT NULL,
    said_by     text   NOT NULL,
    PRIMARY KEY (key, number)
);
COMMENT ON TABLE duty.duty_extension IS 'Derived from facts: terms made longer';

GRANT UPDATE, DELETE ON duty.duty, duty.duty_span, duty.duty_extension TO mingjing_app;
