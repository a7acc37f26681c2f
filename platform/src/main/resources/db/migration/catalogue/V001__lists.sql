-- Lists that are public before the act. Drafts are worked on here and are never facts.

CREATE TABLE catalogue.draft (
  list    uuid  PRIMARY KEY,
  version int   NOT NULL,
  items   jsonb NOT NULL
);
COMMENT ON TABLE catalogue.draft IS 'What is being drawn up; gone with its release';
GRANT UPDATE, DELETE ON catalogue.draft TO mingjing_app;

-- Derived from facts: each edition that was released, and its items.

CREATE TABLE catalogue.edition (
  list            uuid NOT NULL,
  edition         int  NOT NULL,
  authority       text NOT NULL,
  kind            text NOT NULL,
  effective_from  date NOT NULL,
  effective_until date,             -- before effective_from where it never came to hold
  released_on     date NOT NULL,
  items           int  NOT NULL,
  PRIMARY KEY (list, edition)
);
COMMENT ON TABLE catalogue.edition IS 'Derived from the facts of lists';
CREATE INDEX edition_by_authority ON catalogue.edition (authority, kind, edition DESC);
GRANT UPDATE, DELETE ON catalogue.edition TO mingjing_app;

CREATE TABLE catalogue.item (
  list    uuid   NOT NULL,
  edition int    NOT NULL,
  place   bigint NOT NULL,
  code    text   NOT NULL,
  name    text   NOT NULL,
  content jsonb  NOT NULL,
  PRIMARY KEY (list, edition, place)
);
COMMENT ON TABLE catalogue.item IS 'Derived from the facts of lists';
CREATE UNIQUE INDEX item_by_code ON catalogue.item (list, edition, code);
GRANT UPDATE, DELETE ON catalogue.item TO mingjing_app;

-- The public reads every edition, also those that hold no longer: what was announced stays announced.
CREATE VIEW catalogue.published_edition WITH (security_barrier) AS
  SELECT list, edition, authority, kind, effective_from, effective_until, released_on, items FROM catalogue.edition;
CREATE VIEW catalogue.published_item WITH (security_barrier) AS
  SELECT list, edition, place, code, name, content FROM catalogue.item;

GRANT USAGE ON SCHEMA catalogue TO mingjing_portal;
GRANT SELECT ON catalogue.published_edition, catalogue.published_item TO mingjing_portal;
