-- Who checks a credential on the spot is told whom to call (duty D-20).
CREATE OR REPLACE VIEW authority.published_officer WITH (security_barrier) AS
    SELECT officer.credential_number,
           officer.name,
           officer.title,
           officer.authority,
           authority.name            AS authority_name,
           unit.name                 AS unit_name,
           officer.credential_area   AS area,
           officer.credential_issuer AS issuer,
           officer.credential_fields AS fields,
           officer.credential_from   AS valid_from,
           officer.credential_to     AS valid_to,
           CASE WHEN officer.standing = 'LEFT' THEN 'REVOKED' ELSE officer.credential_status END AS status,
           authority.telephone       AS authority_telephone
      FROM authority.officer
      JOIN authority.published_authority authority ON authority.id = officer.authority
      JOIN LATERAL (SELECT name
                      FROM authority.unit
                     WHERE id = officer.unit
                     ORDER BY version DESC
                     LIMIT 1) unit ON true
     WHERE officer.credential_number IS NOT NULL
       AND NOT EXISTS (SELECT FROM authority.officer newer
                        WHERE newer.person = officer.person
                          AND newer.version > officer.version);
