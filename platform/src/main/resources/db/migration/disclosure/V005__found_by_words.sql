-- What a search finds. The barrier of the published view keeps every operator of text search from the index of words, as an
-- operator might tell of rows behind the barrier. Here the owner searches, public rows only, with operators of PostgreSQL only,
-- and tells nothing but ids of public rows.
--
-- pairs: neighbouring characters, all of which must be there; empty for any. phrases: patterns of LIKE. of_authority: empty for all.
-- way: ANY in no order; RARE newest first, gathered by the index of words and then ordered; COMMON newest first, met on the way
-- through the newest forty thousand, and nothing more.
CREATE FUNCTION disclosure.found(
    today date, pairs tsquery, phrases text[], of_authority text, from_day date, to_day date,
    way text, most integer, skipped integer)
  RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog
AS $$
DECLARE
  shown constant text :=
    $sql$ FROM disclosure.notice WHERE state = 'PUBLIC' AND (public_until IS NULL OR public_until >= $1)
           AND ($4 = '' OR authority = $4) AND released_on BETWEEN $5 AND $6 $sql$;
  fitting constant text :=
    $sql$ (numnode($2) = 0 OR words @@ $2)
           AND (cardinality($3) = 0
                OR lower(normalize(concat_ws(' ', CASE WHEN party_code <> '' THEN party END,
                                             document_number, authority_name, violation), NFKC)) LIKE ALL ($3)) $sql$;
  newest constant text := ' ORDER BY released_on DESC, id ';
  sql text;
BEGIN
  -- Planned anew each time, with the values: how common the words are decides.
  CASE way
    WHEN 'ANY' THEN
      sql := 'SELECT id' || shown || 'AND' || fitting || 'LIMIT $7 OFFSET $8';
    WHEN 'RARE' THEN
      sql := 'WITH fitting AS MATERIALIZED (SELECT id, released_on' || shown || 'AND' || fitting || ')'
             || ' SELECT id FROM fitting' || newest || 'LIMIT $7 OFFSET $8';
    WHEN 'COMMON' THEN
      sql := 'SELECT id FROM (SELECT *' || shown || newest || 'LIMIT 40000) AS met WHERE' || fitting
             || newest || 'LIMIT $7 OFFSET $8';
  END CASE;
  RETURN QUERY EXECUTE sql USING today, pairs, phrases, of_authority, from_day, to_day, most, skipped;
END $$;

GRANT EXECUTE ON FUNCTION disclosure.found TO mingjing_portal;

-- The few taken down lately stand on the list and in the feed.
CREATE INDEX notice_withdrawn ON disclosure.notice (withdrawn_on DESC, id) WHERE state = 'WITHDRAWN';
