-- Pairs of neighbouring characters, of which every index of words is made: what a Chinese search of two characters and more is
-- answered from. Letters count as small ones, full and half width alike. A search asks for pairs of letters and digits only, so
-- that pairs with a mark in them do no harm.
CREATE FUNCTION database.pairs(words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog
AS $$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT pair), '{}'))
    FROM (SELECT letter || lead(letter) OVER (ORDER BY place) AS pair
            FROM unnest(string_to_array(lower(normalize(words, NFKC)), NULL)) WITH ORDINALITY AS each(letter, place)) AS pairs
   WHERE pair IS NOT NULL
$$;
