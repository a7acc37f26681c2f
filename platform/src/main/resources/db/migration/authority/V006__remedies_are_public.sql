-- The public is told beforehand where an authority's decisions are examined (duty D-15).
CREATE OR REPLACE VIEW authority.published_authority WITH (security_barrier) AS
    SELECT DISTINCT ON (id)
           id, name, code_word, credit_code, level, nature, division_code, sectors, superior, telephone, address,
           reconsideration, court
      FROM authority.authority
     ORDER BY id, version DESC;
