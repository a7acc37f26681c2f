-- That this database came out of a backup stands in it from its first moment; the first start puts it on record.
CREATE TABLE backup.restoration (
  id           uuid        PRIMARY KEY,
  backup       text        NOT NULL,
  taken_at     timestamptz NOT NULL,
  size         bigint      NOT NULL CHECK (size >= 0),  -- leaves of the tree at the backup's checkpoint
  checkpoint   text        NOT NULL,
  restored_at  timestamptz NOT NULL,
  restored_by  text        NOT NULL,
  recorded     boolean     NOT NULL DEFAULT false
);
COMMENT ON TABLE backup.restoration IS 'Every time this installation was restored from a backup, and whether that is on record';

REVOKE INSERT ON backup.restoration FROM mingjing_app;
GRANT UPDATE (recorded) ON backup.restoration TO mingjing_app;
