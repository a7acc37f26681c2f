-- Who did it and whom it was about are two: an administrator changes somebody's account, nobody has proven who failed to sign in.
ALTER TABLE identity.access_entry ADD COLUMN subject text NOT NULL DEFAULT '';
COMMENT ON COLUMN identity.access_entry.subject IS 'The person whose account or post it was about; empty where the actor himself';

CREATE INDEX access_entry_subject ON identity.access_entry (subject, at DESC) WHERE subject <> '';
