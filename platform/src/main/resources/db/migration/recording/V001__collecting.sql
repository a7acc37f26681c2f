-- Derived from facts: what was taken off devices, from which and when (采集), and which of it an act has cited since.

CREATE TABLE recording.collecting (
  id            uuid        PRIMARY KEY,
  authority     text        NOT NULL,
  device        uuid        NOT NULL,
  device_number text        NOT NULL,
  holder        text        NOT NULL,
  holder_name   text        NOT NULL,
  by_person     text        NOT NULL,
  by_name       text        NOT NULL,
  drift_seconds bigint,
  begun_at      timestamptz NOT NULL,
  files         int         NOT NULL DEFAULT 0,
  left_behind   int         NOT NULL DEFAULT 0,
  ended_at      timestamptz
);
COMMENT ON TABLE recording.collecting IS 'Derived from the facts of collectings; holder: whoever had the device, drift: seconds its clock was ahead';
CREATE INDEX collecting_by_authority ON recording.collecting (authority, begun_at DESC);
GRANT UPDATE, DELETE ON recording.collecting TO mingjing_app;

CREATE TABLE recording.collected (
  collecting    uuid      NOT NULL,
  path          text      NOT NULL,
  sha256        text      NOT NULL,
  media_type    text      NOT NULL,
  size          bigint    NOT NULL,
  taken_from    timestamp NOT NULL,
  taken_to      timestamp NOT NULL,
  earlier       uuid,
  PRIMARY KEY (collecting, path)
);
COMMENT ON TABLE recording.collected IS 'Derived from the facts of collectings; times are the device''s own, local to China; earlier: the collecting that had the bytes before';
CREATE INDEX collected_by_digest ON recording.collected (sha256);
GRANT UPDATE, DELETE ON recording.collected TO mingjing_app;

CREATE TABLE recording.cited (
  sha256 text NOT NULL,
  stream text NOT NULL,
  PRIMARY KEY (sha256, stream)
);
COMMENT ON TABLE recording.cited IS 'Derived from facts: which sound and pictures which case cites';
GRANT UPDATE, DELETE ON recording.cited TO mingjing_app;
