-- On what deed an entrusted body acts (行政处罚法 第二十条), and by whom an authority was succeeded (行政诉讼法 第二十六条).
ALTER TABLE authority.authority
    ADD COLUMN entrusted_by        text,
    ADD COLUMN deed                text,
    ADD COLUMN deed_signed_on      date,
    ADD COLUMN deed_scope          text,
    ADD COLUMN deed_until          date,
    ADD COLUMN succeeded_by        text,
    ADD COLUMN succeeded_since     date,
    ADD COLUMN succession_document text,
    ADD CHECK (num_nulls(entrusted_by, deed, deed_signed_on, deed_scope, deed_until) IN (0, 5)),
    ADD CHECK (num_nulls(succeeded_by, succeeded_since, succession_document) IN (0, 3));

-- The deed is public (行政处罚法 第二十条第二款), and so is who carries on.
CREATE OR REPLACE VIEW authority.published_authority WITH (security_barrier) AS
    SELECT DISTINCT ON (id)
           id, name, code_word, credit_code, level, nature, division_code, sectors, superior, telephone, address,
           reconsideration, court,
           entrusted_by, deed, deed_signed_on, deed_scope, deed_until,
           succeeded_by, succeeded_since, succession_document
      FROM authority.authority
     ORDER BY id, version DESC;

-- Who carries on the matters of each authority: itself, or the last of those that succeeded it.
CREATE VIEW authority.published_carrying WITH (security_barrier) AS
    WITH RECURSIVE carried AS (
        SELECT id, id AS carrying, succeeded_by FROM authority.published_authority
         UNION
        SELECT carried.id, next.id, next.succeeded_by
          FROM carried
          JOIN authority.published_authority next ON next.id = carried.succeeded_by
    )
    SELECT id, carrying FROM carried WHERE succeeded_by IS NULL;

GRANT SELECT ON authority.published_carrying TO mingjing_portal;
