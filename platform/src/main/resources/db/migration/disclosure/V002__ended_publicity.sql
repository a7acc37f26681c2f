-- A notice whose publicity ended by law or by credit repair: its address answers that it is gone, without party or number.
CREATE VIEW disclosure.ended_publicity WITH (security_barrier) AS
  SELECT id FROM disclosure.notice WHERE state = 'ENDED';

GRANT SELECT ON disclosure.ended_publicity TO mingjing_portal;
