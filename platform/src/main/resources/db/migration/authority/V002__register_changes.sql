-- How many changes the registers have seen: whoever remembers what they held asks here whether it still holds.
CREATE TABLE authority.register_changes (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    count    bigint  NOT NULL
);
COMMENT ON TABLE authority.register_changes IS 'How many changes the registers have seen';

INSERT INTO authority.register_changes (count) VALUES (0);

GRANT UPDATE ON authority.register_changes TO mingjing_app;
