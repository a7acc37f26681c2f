-- Derived from facts: whose each field recording is, and what took it up.

CREATE TABLE recording.field_recording (
  id          uuid PRIMARY KEY,
  authority   text        NOT NULL,
  persons     text[]      NOT NULL,
  received_at timestamptz NOT NULL,
  taken_by    text
);
COMMENT ON TABLE recording.field_recording IS 'Derived from the facts of field recordings';
COMMENT ON COLUMN recording.field_recording.persons IS 'Whoever sent it and the officers it names';
COMMENT ON COLUMN recording.field_recording.taken_by IS 'The stream whose fact took it up, such as case/…';

CREATE INDEX field_recording_by_authority ON recording.field_recording (authority, received_at DESC, id);

GRANT UPDATE, DELETE ON recording.field_recording TO mingjing_app;
