-- The gate looks at decisions only, and no other fact waits for it. Header and content come on record in one statement, at
-- whose end this runs; a decision whose content comes later has none yet, and is refused.
DROP TRIGGER gate ON facts.content;
DROP FUNCTION review.keep_the_gate();

CREATE FUNCTION review.keep_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision  jsonb;
  word_type text;
  word      jsonb;
  passage   integer;
BEGIN
  SELECT payload INTO decision FROM facts.content WHERE seq = NEW.seq;
  passage := (decision ->> 'passage')::integer;

  SELECT f.type, c.payload INTO word_type, word
    FROM facts.fact f JOIN facts.content c USING (seq)
   WHERE f.stream_kind = NEW.stream_kind AND f.stream_id = NEW.stream_id
     AND f.number = passage AND f.number < NEW.number;

  IF word_type IS NULL
     OR NOT (   word_type = 'DecisionFoundNotMajor'
             OR word_type = 'OpinionGiven' AND (word ->> 'agrees')::boolean
             OR word_type = 'DisagreementSettled' AND (word ->> 'draftStands')::boolean)
     OR word ->> 'draftDigest' IS DISTINCT FROM decision ->> 'draftDigest'
     OR word ->> 'evidenceDigest' IS DISTINCT FROM decision ->> 'evidenceDigest'
     OR EXISTS (SELECT FROM facts.fact f
                 WHERE f.stream_kind = NEW.stream_kind AND f.stream_id = NEW.stream_id
                   AND f.number > passage AND f.number < NEW.number
                   AND f.type IN ('EvidenceAdded', 'DraftRevised', 'InvestigationEnded', 'InvestigationReopened'))
  THEN
    RAISE EXCEPTION 'no decision without a passed legal review of the same draft and evidence (case %)', NEW.stream_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER gate AFTER INSERT ON facts.fact
  FOR EACH ROW WHEN (NEW.type = 'DecisionMade') EXECUTE FUNCTION review.keep_the_gate();
