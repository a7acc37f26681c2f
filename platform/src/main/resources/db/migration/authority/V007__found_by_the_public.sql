-- What the portal's pages of all authorities stand on: units, how often the registers changed, and a search of officers.

CREATE VIEW authority.published_unit WITH (security_barrier) AS
    SELECT unit.id, unit.authority, unit.name, unit.role
      FROM authority.unit
     WHERE unit.open
       AND NOT EXISTS (SELECT FROM authority.unit newer
                        WHERE newer.id = unit.id
                          AND newer.version > unit.version);

-- Whoever remembers what is published of the registers asks here whether it still holds.
CREATE VIEW authority.published_changes WITH (security_barrier) AS
    SELECT count FROM authority.register_changes;

GRANT SELECT ON authority.published_unit, authority.published_changes TO mingjing_portal;

CREATE INDEX officer_by_words ON authority.officer USING gin (database.pairs(name || ' ' || credential_number))
    WHERE credential_number IS NOT NULL;

-- The owner searches for the portal, as the barrier of the published view keeps the index from it (docs/adr/0123). Found are
-- holders of credentials as they stand now, by name and number and nothing else; of more than a thousand, the first thousand met.
--
-- pairs: neighbouring characters, all of which must be there. patterns: of LIKE, all of which must fit. of_authority: empty for all.
CREATE FUNCTION authority.found_officers(
    pairs tsquery, patterns text[], of_authority text, most integer, skipped integer)
  RETURNS TABLE (credential_number text, total bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog
  SET plan_cache_mode = force_custom_plan
AS $$
BEGIN
  RETURN QUERY
    WITH fitting AS MATERIALIZED (
      SELECT officer.credential_number AS number, officer.name
        FROM authority.officer
       WHERE officer.credential_number IS NOT NULL
         AND officer.credential_status <> 'REVOKED'
         AND officer.standing <> 'LEFT'
         AND (of_authority = '' OR officer.authority = of_authority)
         AND database.pairs(officer.name || ' ' || officer.credential_number) @@ pairs
         AND lower(normalize(officer.name || ' ' || officer.credential_number, NFKC)) LIKE ALL (patterns)
         AND NOT EXISTS (SELECT FROM authority.officer newer
                          WHERE newer.person = officer.person
                            AND newer.version > officer.version)
       LIMIT 1001)
    SELECT number, (SELECT count(*) FROM fitting)
      FROM fitting
     ORDER BY name COLLATE "zh-x-icu", number
     LIMIT most OFFSET skipped;
END $$;

GRANT EXECUTE ON FUNCTION authority.found_officers TO mingjing_portal;
