-- The gate's third stand (行政处罚法 第五十八条): whatever code writes it, no decision comes on record without a word of review
-- of the same case that binds the same draft and the same evidence, with nothing after it that opens them again.

CREATE FUNCTION review.keep_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision  facts.fact%ROWTYPE;
  word_type text;
  word      jsonb;
  passage   integer;
BEGIN
  SELECT * INTO STRICT decision FROM facts.fact WHERE seq = NEW.seq;
  IF decision.type <> 'DecisionMade' THEN
    RETURN NULL;
  END IF;
  passage := (NEW.payload ->> 'passage')::integer;

  SELECT f.type, c.payload INTO word_type, word
    FROM facts.fact f JOIN facts.content c USING (seq)
   WHERE f.stream_kind = decision.stream_kind AND f.stream_id = decision.stream_id
     AND f.number = passage AND f.number < decision.number;

  IF word_type IS NULL
     OR NOT (   word_type = 'DecisionFoundNotMajor'
             OR word_type = 'OpinionGiven' AND (word ->> 'agrees')::boolean
             OR word_type = 'DisagreementSettled' AND (word ->> 'draftStands')::boolean)
     OR word ->> 'draftDigest' IS DISTINCT FROM NEW.payload ->> 'draftDigest'
     OR word ->> 'evidenceDigest' IS DISTINCT FROM NEW.payload ->> 'evidenceDigest'
     OR EXISTS (SELECT FROM facts.fact f
                 WHERE f.stream_kind = decision.stream_kind AND f.stream_id = decision.stream_id
                   AND f.number > passage AND f.number < decision.number
                   AND f.type IN ('EvidenceAdded', 'DraftRevised', 'InvestigationEnded', 'InvestigationReopened'))
  THEN
    RAISE EXCEPTION 'no decision without a passed legal review of the same draft and evidence (case %)', decision.stream_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER gate AFTER INSERT ON facts.content
  FOR EACH ROW EXECUTE FUNCTION review.keep_the_gate();

GRANT USAGE ON SCHEMA review TO mingjing_app;
