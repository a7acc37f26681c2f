-- Content goes only where a recorded fact says that it was lawfully erased; that fact itself stays.
CREATE INDEX fact_erasures ON facts.fact (seq) WHERE type = 'ContentErased';

CREATE VIEW facts.erased_fact AS
  SELECT split_part(id, '/', 1)                           AS stream_kind,
         split_part(split_part(id, '/', 2), '#', 1)::uuid AS stream_id,
         split_part(id, '#', 2)::integer                  AS number,
         e.seq                                            AS said_by
    FROM facts.fact e
    JOIN facts.content c USING (seq)
   CROSS JOIN jsonb_array_elements_text(c.payload -> 'facts') AS erased (id)
   WHERE e.type = 'ContentErased';
COMMENT ON VIEW facts.erased_fact IS 'Which facts lost their content by law, and the fact that says so';

CREATE FUNCTION facts.keep_what_is_not_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT
                   FROM facts.fact f
                   JOIN facts.erased_fact e USING (stream_kind, stream_id, number)
                  WHERE f.seq = OLD.seq AND f.type <> 'ContentErased') THEN
    RAISE EXCEPTION 'content is erased only where a recorded fact says so: % is refused', OLD.seq
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER content_is_kept BEFORE DELETE ON facts.content
  FOR EACH ROW EXECUTE FUNCTION facts.keep_what_is_not_erased();

GRANT SELECT ON facts.erased_fact TO mingjing_eraser;
