-- What an item says, all of it: what a search of the public looks through.
CREATE FUNCTION catalogue.words_of(content jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog
AS $$
  SELECT coalesce(string_agg(value #>> '{}', ' '), '')
    FROM jsonb_path_query(content, 'strict $.**') AS value
   WHERE jsonb_typeof(value) = 'string'
$$;

-- Words and pairs are kept beside the item: making them again for each of a thousand fitting rows took half a second. Where most items have
-- the words, PostgreSQL goes through the table until it has a thousand, which is right as long as it need not make the pairs on the way.
ALTER TABLE catalogue.item
  ADD COLUMN words text GENERATED ALWAYS AS (lower(normalize(catalogue.words_of(content), NFKC))) STORED,
  ADD COLUMN word_pairs tsvector GENERATED ALWAYS AS (database.pairs(catalogue.words_of(content))) STORED;

CREATE INDEX item_by_words ON catalogue.item USING gin (word_pairs);
CREATE INDEX edition_by_release ON catalogue.edition (released_on DESC);

-- The owner searches for the portal, as the barrier of the published view keeps the index from it (docs/adr/0123). Found are items
-- of the editions that hold on a day; those whose name has the words come first. Of more than a thousand, the first thousand met.
--
-- pairs: neighbouring characters, all of which must be there. phrases: patterns of LIKE for what pairs alone do not decide. names: the same
-- for all words. of_authority: empty for all.
CREATE FUNCTION catalogue.found_items(
    today date, pairs tsquery, phrases text[], names text[], of_authority text, most integer, skipped integer)
  RETURNS TABLE (list uuid, edition integer, code text, total bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog
  SET plan_cache_mode = force_custom_plan
AS $$
BEGIN
  RETURN QUERY
    WITH fitting AS MATERIALIZED (
      SELECT item.list AS of_list, item.edition AS of_edition, item.place, item.code AS its_code,
             lower(normalize(item.name, NFKC)) LIKE ALL (names) AS by_name
        FROM catalogue.item
        JOIN catalogue.edition AS held ON held.list = item.list AND held.edition = item.edition
       WHERE held.effective_from <= today
         AND (held.effective_until IS NULL OR held.effective_until >= today)
         AND (of_authority = '' OR held.authority = of_authority)
         AND item.word_pairs @@ pairs
         AND (cardinality(phrases) = 0 OR item.words LIKE ALL (phrases))
       LIMIT 1001)
    SELECT of_list, of_edition, its_code, (SELECT count(*) FROM fitting)
      FROM fitting
     ORDER BY by_name DESC, of_list, place
     LIMIT most OFFSET skipped;
END $$;

GRANT EXECUTE ON FUNCTION catalogue.found_items TO mingjing_portal;
