-- What is known of original bytes; the bytes themselves lie under their digest in the originals folder.
CREATE TABLE originals.original (
  sha256      text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  sm3         text        NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
  size        bigint      NOT NULL CHECK (size > 0),
  media_type  text        NOT NULL,
  name        text        NOT NULL,  -- the first name they came with: a label
  kept_at     timestamptz NOT NULL
);
COMMENT ON TABLE originals.original IS 'Original bytes by digest; only ever added';

CREATE FUNCTION originals.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'originals are only ever added: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER original_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON originals.original
  FOR EACH STATEMENT EXECUTE FUNCTION originals.refuse_change();
