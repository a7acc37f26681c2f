-- Derived from facts, row by row: what lists and searches of cases need.

CREATE TABLE casework.case_summary (
  case_id     uuid PRIMARY KEY,
  authority   text        NOT NULL,
  title       text        NOT NULL,
  party       text        NOT NULL,
  cause       text        NOT NULL DEFAULT '',
  stage       text        NOT NULL DEFAULT 'SOURCE',
  officers    text[]      NOT NULL DEFAULT '{}',
  received_on date        NOT NULL,
  filed_on    date,
  decided_on  date,
  closed_on   date,
  changed_at  timestamptz NOT NULL
);
COMMENT ON TABLE casework.case_summary IS 'Derived from the facts of each case';

CREATE INDEX case_by_authority ON casework.case_summary (authority, changed_at DESC, case_id);
CREATE INDEX case_by_stage ON casework.case_summary (authority, stage, changed_at DESC, case_id);

GRANT USAGE ON SCHEMA casework TO mingjing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON casework.case_summary TO mingjing_app;
