-- Derived from facts: each approved version of what an authority has set itself. Only added to: from when to when a
-- version binds follows from the days of those after it.
CREATE TABLE settings.version (
  authority   text NOT NULL,
  version     int  NOT NULL,
  document    text NOT NULL,           -- how it is cited
  since       date NOT NULL,
  approved_on date NOT NULL,
  prepared_by text NOT NULL,
  approved_by text NOT NULL,
  content     text NOT NULL,           -- as a rule pack, to the letter as it was approved
  PRIMARY KEY (authority, version)
);
COMMENT ON TABLE settings.version IS 'Derived from the facts of own settings';
CREATE INDEX version_by_document ON settings.version (document);
