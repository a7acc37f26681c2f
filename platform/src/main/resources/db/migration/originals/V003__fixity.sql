-- Derived from facts: which originals were read again, when, and which of them did not hold (DA/T 97: fixity).

CREATE TABLE originals.fixity_part (
  number  int         PRIMARY KEY,
  round   int         NOT NULL,
  begun   timestamptz NOT NULL,
  after   text        NOT NULL,
  last    text        NOT NULL,
  at      timestamptz NOT NULL,
  count   bigint      NOT NULL,
  bytes   bigint      NOT NULL,
  faults  int         NOT NULL,
  whole   boolean     NOT NULL
);
COMMENT ON TABLE originals.fixity_part IS 'Derived from OriginalsChecked: every original whose digest lies above after and not above last was read from begun to at, but for those kept meanwhile; round: the number of its first part; whole: the round ends with it';
CREATE INDEX fixity_part_by_round ON originals.fixity_part (round);
GRANT UPDATE, DELETE ON originals.fixity_part TO mingjing_app;

CREATE TABLE originals.fixity_fault (
  sha256      text        PRIMARY KEY,
  found       text        NOT NULL,
  found_at    timestamptz NOT NULL,
  seen_at     timestamptz NOT NULL,
  restored_at timestamptz
);
COMMENT ON TABLE originals.fixity_fault IS 'Derived from OriginalsChecked: what did not hold, since when, when last, and from when on it held again';
GRANT UPDATE, DELETE ON originals.fixity_fault TO mingjing_app;
