-- Derived from facts: what is public, ready to be shown. The portal sees it through views only.

CREATE TABLE disclosure.notice (
  id              uuid PRIMARY KEY,
  case_id         uuid        NOT NULL,
  authority       text        NOT NULL,
  authority_name  text        NOT NULL,
  document_number text        NOT NULL,
  party           text        NOT NULL,   -- as the public may read it
  party_code      text        NOT NULL,
  violation       text        NOT NULL,
  decided_on      date        NOT NULL,
  released_on     date        NOT NULL,
  state           text        NOT NULL DEFAULT 'PUBLIC',
  withdrawn_on    date,
  withdrawal      text        NOT NULL DEFAULT '',
  ground          text        NOT NULL DEFAULT '',
  parts           jsonb       NOT NULL,   -- the fields in order, each as recorded or treated
  proof           jsonb       NOT NULL,   -- disclosures with salts, for whoever checks
  words           tsvector    NOT NULL
);
COMMENT ON TABLE disclosure.notice IS 'Derived from the facts of decision and notice';

CREATE INDEX notice_by_day ON disclosure.notice (released_on DESC, id) WHERE state = 'PUBLIC';
CREATE INDEX notice_by_authority ON disclosure.notice (authority, released_on DESC, id) WHERE state = 'PUBLIC';
CREATE INDEX notice_by_code ON disclosure.notice (party_code) WHERE state = 'PUBLIC' AND party_code <> '';
CREATE INDEX notice_by_words ON disclosure.notice USING gin (words) WHERE state = 'PUBLIC';

CREATE VIEW disclosure.published_notice WITH (security_barrier) AS
  SELECT id, authority, authority_name, document_number, party, party_code, violation, decided_on, released_on,
         parts, proof, words
    FROM disclosure.notice WHERE state = 'PUBLIC';

-- A notice taken down tells when and why, and nothing of the party.
CREATE VIEW disclosure.published_tombstone WITH (security_barrier) AS
  SELECT id, authority_name, withdrawn_on, withdrawal, ground
    FROM disclosure.notice WHERE state = 'WITHDRAWN';

GRANT USAGE ON SCHEMA disclosure TO mingjing_app, mingjing_portal;
GRANT SELECT, INSERT, UPDATE, DELETE ON disclosure.notice TO mingjing_app;
GRANT SELECT ON disclosure.published_notice, disclosure.published_tombstone TO mingjing_portal;
