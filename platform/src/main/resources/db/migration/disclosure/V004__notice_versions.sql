-- Changes whenever the row of a public notice does: whoever keeps a page made from it asks here whether it still holds.
CREATE VIEW disclosure.published_notice_version WITH (security_barrier) AS
  SELECT id, xmin::text AS version FROM disclosure.notice WHERE state = 'PUBLIC';

GRANT SELECT ON disclosure.published_notice_version TO mingjing_portal;
