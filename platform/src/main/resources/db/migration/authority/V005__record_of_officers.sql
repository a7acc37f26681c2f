-- What the credential numbers of an issuer look like (证号规则). Formats differ by province and ministry, so they are data.
CREATE TABLE authority.credential_issuer (
    name        text        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    valid_from  date        NOT NULL,
    rule        text        NOT NULL,
    pattern     text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    PRIMARY KEY (name, version)
);
COMMENT ON TABLE authority.credential_issuer IS 'Issuers of credentials and what their numbers look like, by version';

CREATE TABLE authority.training (
    person      text        NOT NULL,
    year        int         NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    valid_from  date        NOT NULL,
    hours       int         NOT NULL CHECK (hours >= 0),
    exam_day    date,
    exam_passed boolean,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    PRIMARY KEY (person, year, version),
    CHECK ((exam_day IS NULL) = (exam_passed IS NULL))
);
COMMENT ON TABLE authority.training IS 'Training and exam of each person and year (培训考试), by version';

-- The bytes lie here and not among the originals, which this module does not see; they are at most 500 KB.
CREATE TABLE authority.photo (
    person      text        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    valid_from  date        NOT NULL,
    media_type  text        NOT NULL,
    content     bytea       NOT NULL CHECK (octet_length(content) <= 512000),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    PRIMARY KEY (person, version)
);
COMMENT ON TABLE authority.photo IS 'Photos as on credentials (证件照), by version';

-- The photo on a credential that is in force; one that was suspended or taken back shows none.
CREATE VIEW authority.published_photo WITH (security_barrier) AS
    SELECT officer.credential_number, newest.media_type, newest.content
      FROM authority.published_officer officer
      JOIN authority.credential_number held ON held.number = officer.credential_number
      JOIN LATERAL (SELECT media_type, content
                      FROM authority.photo
                     WHERE person = held.person
                     ORDER BY version DESC
                     LIMIT 1) newest ON true
     WHERE officer.status = 'IN_FORCE';

GRANT SELECT ON authority.published_photo TO mingjing_portal;
