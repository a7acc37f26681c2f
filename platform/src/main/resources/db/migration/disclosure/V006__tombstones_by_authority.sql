-- The feed of one authority tells what it has taken down.
CREATE OR REPLACE VIEW disclosure.published_tombstone WITH (security_barrier) AS
  SELECT id, authority_name, withdrawn_on, withdrawal, ground, authority
    FROM disclosure.notice WHERE state = 'WITHDRAWN';
