-- The last day on which a notice may be public, and the day on which it was corrected; both from its facts.
ALTER TABLE disclosure.notice
  ADD COLUMN public_until date,
  ADD COLUMN corrected_on date;

CREATE OR REPLACE VIEW disclosure.published_notice WITH (security_barrier) AS
  SELECT id, authority, authority_name, document_number, party, party_code, violation, decided_on, released_on,
         parts, proof, words, public_until, corrected_on
    FROM disclosure.notice WHERE state = 'PUBLIC';

CREATE OR REPLACE VIEW disclosure.ended_publicity WITH (security_barrier) AS
  SELECT id, CASE WHEN state = 'PUBLIC' THEN public_until END AS public_until
    FROM disclosure.notice
   WHERE state = 'ENDED' OR (state = 'PUBLIC' AND public_until IS NOT NULL);

-- No job ends publicity: whoever reads says on which day, and what ended before it is not there.
CREATE FUNCTION disclosure.notices_on(today date) RETURNS SETOF disclosure.published_notice
  LANGUAGE sql STABLE
  AS $$ SELECT * FROM disclosure.published_notice WHERE public_until IS NULL OR public_until >= today $$;

CREATE FUNCTION disclosure.ended_on(today date) RETURNS SETOF uuid
  LANGUAGE sql STABLE
  AS $$ SELECT id FROM disclosure.ended_publicity WHERE public_until IS NULL OR public_until < today $$;

GRANT EXECUTE ON FUNCTION disclosure.notices_on, disclosure.ended_on TO mingjing_app, mingjing_portal;
