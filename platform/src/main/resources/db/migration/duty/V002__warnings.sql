-- Not derived: when the clock was seen to have run out, or nearly, on an open duty. Each is warned of once.
CREATE TABLE duty.warning (
    key       text        NOT NULL,
    stage     text        NOT NULL CHECK (stage IN ('DUE_SOON', 'OVERDUE')),
    due_at    timestamptz NOT NULL,   -- an extension brings a new due moment and may be warned of again
    raised_at timestamptz NOT NULL,
    PRIMARY KEY (key, stage, due_at)
);
COMMENT ON TABLE duty.warning IS 'Warnings raised by the sweep over open duties';

CREATE INDEX duty_provisional ON duty.duty (due_on) WHERE provisional;
