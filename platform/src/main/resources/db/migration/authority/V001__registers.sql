-- The registers. Every row is one version of one entry: it holds from its day on and takes the place of whatever was
-- entered before for the days from then on. Nothing is ever changed or removed, so how an entry stood on a day is the
-- newest version that begins on or before that day.

CREATE TABLE authority.authority (
    id            text        NOT NULL,
    version       int         NOT NULL CHECK (version > 0),
    valid_from    date        NOT NULL,
    name          text        NOT NULL,
    code_word     text        NOT NULL,
    credit_code   text        NOT NULL,
    level         text        NOT NULL,
    nature        text        NOT NULL,
    division_code text        NOT NULL,
    sectors       text[]      NOT NULL,
    superior      text,
    telephone     text        NOT NULL,
    address       text        NOT NULL,
    bank_name     text,
    bank_account  text,
    payment_url   text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL,
    PRIMARY KEY (id, version),
    CHECK ((bank_name IS NULL) = (bank_account IS NULL))
);
COMMENT ON TABLE authority.authority IS 'Register of enforcement authorities (执法机关), by version';

CREATE TABLE authority.unit (
    id          uuid        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    valid_from  date        NOT NULL,
    authority   text        NOT NULL,
    name        text        NOT NULL,
    role        text        NOT NULL,
    open        boolean     NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    PRIMARY KEY (id, version)
);
COMMENT ON TABLE authority.unit IS 'Register of the units of authorities (内设机构), by version';

CREATE INDEX unit_by_authority ON authority.unit (authority);

CREATE TABLE authority.officer (
    person               text        NOT NULL,
    version              int         NOT NULL CHECK (version > 0),
    valid_from           date        NOT NULL,
    name                 text        NOT NULL,
    authority            text        NOT NULL,
    unit                 uuid        NOT NULL,
    title                text        NOT NULL,
    standing             text        NOT NULL,
    credential_number    text,
    credential_issuer    text,
    credential_area      text,
    credential_fields    text[],
    credential_from      date,
    credential_to        date,
    credential_status    text,
    legal_certificate    text,
    reviewing_since      date,
    recorded_at          timestamptz NOT NULL,
    recorded_by          text        NOT NULL,
    PRIMARY KEY (person, version),
    CHECK (num_nulls(credential_number, credential_issuer, credential_area, credential_fields,
                     credential_from, credential_to, credential_status) IN (0, 7))
);
COMMENT ON TABLE authority.officer IS 'Register of officers, reviewers and auxiliary staff (执法人员), by version';

CREATE INDEX officer_by_authority ON authority.officer (authority);
CREATE INDEX officer_by_credential ON authority.officer (credential_number);

-- A credential number belongs to one person for good.
CREATE TABLE authority.credential_number (
    number text PRIMARY KEY,
    person text NOT NULL
);

-- What the public may see (国办发〔2018〕118号: 事前公开执法主体、人员). The register takes no day in the future, so the newest
-- version is the one that holds.
CREATE VIEW authority.published_authority WITH (security_barrier) AS
    SELECT DISTINCT ON (id)
           id, name, code_word, credit_code, level, nature, division_code, sectors, superior, telephone, address
      FROM authority.authority
     ORDER BY id, version DESC;

CREATE VIEW authority.published_officer WITH (security_barrier) AS
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
           CASE WHEN officer.standing = 'LEFT' THEN 'REVOKED' ELSE officer.credential_status END AS status
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

GRANT USAGE ON SCHEMA authority TO mingjing_portal;
GRANT SELECT ON authority.published_authority, authority.published_officer TO mingjing_portal;
