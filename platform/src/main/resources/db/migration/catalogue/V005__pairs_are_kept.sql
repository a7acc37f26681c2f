-- The pairs are kept as well. Where most items have the words, PostgreSQL goes through the table until it has a thousand, which is right
-- as long as it need not make the pairs of each on the way.
ALTER TABLE catalogue.item
  ADD COLUMN word_pairs tsvector GENERATED ALWAYS AS (database.pairs(catalogue.words_of(content))) STORED;

DROP INDEX catalogue.item_by_words;
CREATE INDEX item_by_words ON catalogue.item USING gin (word_pairs);

CREATE OR REPLACE FUNCTION catalogue.found_items(
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
