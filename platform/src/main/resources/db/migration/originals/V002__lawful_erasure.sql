-- Originals go only with the content that cited them, where a recorded fact names them.
DROP TRIGGER original_is_final ON originals.original;
CREATE TRIGGER original_is_final BEFORE UPDATE OR TRUNCATE ON originals.original
  FOR EACH STATEMENT EXECUTE FUNCTION originals.refuse_change();

CREATE FUNCTION originals.keep_what_is_not_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT
                   FROM facts.fact e
                   JOIN facts.content c USING (seq)
                  WHERE e.type = 'ContentErased' AND c.payload -> 'originals' ? OLD.sha256) THEN
    RAISE EXCEPTION 'originals are only ever added, or erased where a recorded fact says so: % is refused', OLD.sha256
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER original_is_kept BEFORE DELETE ON originals.original
  FOR EACH ROW EXECUTE FUNCTION originals.keep_what_is_not_erased();

GRANT USAGE ON SCHEMA originals TO mingjing_eraser;
GRANT SELECT, DELETE ON originals.original TO mingjing_eraser;
