-- Who looked at one recording is shown beside it, and a film that is played is asked for piece by piece.
CREATE INDEX access_entry_look ON identity.access_entry (what, at DESC) WHERE kind = 'Looked';
