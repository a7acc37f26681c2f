-- The record. Facts are only ever added; what may lawfully be erased (the content and its seed) lies apart from what may not.

-- The other tables point to it by seq. Without foreign keys, on purpose: their rows are written by the same statement
-- or by the sealer, `mingjing verify` finds whatever does not fit, and a key would lock and log every new fact twice more.
CREATE TABLE facts.fact (
  seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stream_kind  text        NOT NULL,
  stream_id    uuid        NOT NULL,
  number       integer     NOT NULL CHECK (number > 0),
  type         text        NOT NULL,
  occurred_at  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL,
  actor        text        NOT NULL,
  authority    text        NOT NULL,
  leaf         bytea       NOT NULL,  -- the ledger's leaf: header and commitments, no content
  leaf_hash    bytea       NOT NULL CHECK (octet_length(leaf_hash) = 32),
  UNIQUE (stream_kind, stream_id, number)
);
COMMENT ON TABLE facts.fact IS 'Header and commitments of every fact; sealed by the ledger';

CREATE INDEX fact_by_leaf_hash ON facts.fact (leaf_hash);

CREATE TABLE facts.content (
  seq      bigint PRIMARY KEY,
  seed     bytea  NOT NULL CHECK (octet_length(seed) = 32),
  payload  jsonb  NOT NULL
);
COMMENT ON TABLE facts.content IS 'What the fact says, field by field; the only part that lawful erasure may remove';

CREATE TABLE facts.unsealed (
  seq bigint PRIMARY KEY
);
COMMENT ON TABLE facts.unsealed IS 'Derived: facts that wait for their leaf number';

CREATE TABLE facts.leaf (
  index bigint PRIMARY KEY CHECK (index >= 0),
  seq   bigint NOT NULL UNIQUE
);
COMMENT ON TABLE facts.leaf IS 'The sealed order: leaf numbers without gaps';

CREATE TABLE facts.tile (
  level  smallint NOT NULL,
  index  bigint   NOT NULL,
  hashes bytea    NOT NULL,  -- 32 bytes each, 1 to 256 of them
  PRIMARY KEY (level, index)
);
COMMENT ON TABLE facts.tile IS 'Derived from the leaves: C2SP hash tiles, each at its greatest width so far';

CREATE TABLE facts.log (
  only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  origin       text  NOT NULL,
  ed25519_key  text  NOT NULL,  -- verifier key in note form
  sm2_key      text  NOT NULL
);
COMMENT ON TABLE facts.log IS 'Which log this is and with which public keys it signs';

CREATE TABLE facts.checkpoint (
  size       bigint PRIMARY KEY CHECK (size >= 0),
  root       bytea       NOT NULL CHECK (octet_length(root) = 32),
  note       text        NOT NULL,
  signed_at  timestamptz NOT NULL
);
COMMENT ON TABLE facts.checkpoint IS 'Every signed tree head, kept for good';

CREATE FUNCTION facts.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'facts are only ever added: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER fact_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON facts.fact
  FOR EACH STATEMENT EXECUTE FUNCTION facts.refuse_change();
CREATE TRIGGER content_is_final BEFORE UPDATE OR TRUNCATE ON facts.content
  FOR EACH STATEMENT EXECUTE FUNCTION facts.refuse_change();
CREATE TRIGGER leaf_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON facts.leaf
  FOR EACH STATEMENT EXECUTE FUNCTION facts.refuse_change();
CREATE TRIGGER checkpoint_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON facts.checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION facts.refuse_change();
CREATE TRIGGER log_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON facts.log
  FOR EACH STATEMENT EXECUTE FUNCTION facts.refuse_change();

-- What anybody may see of the ledger: hashes and signed tree heads, never a leaf's content.
CREATE VIEW facts.public_tile WITH (security_barrier) AS SELECT level, index, hashes FROM facts.tile;
CREATE VIEW facts.public_checkpoint WITH (security_barrier) AS SELECT size, root, note, signed_at FROM facts.checkpoint;
CREATE VIEW facts.public_log WITH (security_barrier) AS SELECT origin, ed25519_key, sm2_key FROM facts.log;
CREATE VIEW facts.public_leaf_number WITH (security_barrier) AS
  SELECT f.leaf_hash, l.index FROM facts.leaf l JOIN facts.fact f USING (seq);

GRANT USAGE ON SCHEMA facts TO mingjing_app, mingjing_eraser, mingjing_portal;
GRANT SELECT, INSERT ON facts.fact, facts.content, facts.leaf, facts.log, facts.checkpoint TO mingjing_app;
GRANT SELECT, INSERT, DELETE ON facts.unsealed TO mingjing_app;
GRANT SELECT, INSERT, UPDATE ON facts.tile TO mingjing_app;
GRANT SELECT, DELETE ON facts.content TO mingjing_eraser;
GRANT SELECT ON facts.fact TO mingjing_eraser;
GRANT SELECT ON facts.public_tile, facts.public_checkpoint, facts.public_log, facts.public_leaf_number TO mingjing_portal;
GRANT SELECT ON facts.public_tile, facts.public_checkpoint, facts.public_log, facts.public_leaf_number TO mingjing_app;
