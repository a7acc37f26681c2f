-- Secrets of authenticators, encrypted with a key that is not in the database. Never facts.
CREATE TABLE identity.second_factor (
    person       uuid        PRIMARY KEY REFERENCES identity.account,
    sealed       bytea       NOT NULL,
    begun_at     timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step    bigint      NOT NULL DEFAULT 0
);
COMMENT ON COLUMN identity.second_factor.confirmed_at IS 'From then on a code is asked for; null while only begun';
COMMENT ON COLUMN identity.second_factor.last_step IS 'The thirty seconds of the code used last; no code passes twice';

GRANT UPDATE, DELETE ON identity.second_factor TO mingjing_app;
