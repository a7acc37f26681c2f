-- Derived from facts: the main step of each case, when it came to each first, and its acceptance number.

CREATE TABLE progress.standing (
  case_id   uuid PRIMARY KEY,
  authority text NOT NULL,
  now_at    text NOT NULL,
  ended_on  date
);
COMMENT ON TABLE progress.standing IS 'Derived from the facts of cases';
GRANT UPDATE, DELETE ON progress.standing TO mingjing_app;

CREATE TABLE progress.step (
  case_id    uuid NOT NULL,
  step       text NOT NULL,
  reached_on date NOT NULL,
  PRIMARY KEY (case_id, step)
);
COMMENT ON TABLE progress.step IS 'Derived from the facts of cases';
GRANT UPDATE, DELETE ON progress.step TO mingjing_app;

CREATE TABLE progress.slip (
  case_id  uuid PRIMARY KEY,
  number   text NOT NULL UNIQUE,
  division text NOT NULL,
  year     int  NOT NULL,
  serial   int  NOT NULL,
  times    int  NOT NULL,
  UNIQUE (division, year, serial)
);
COMMENT ON TABLE progress.slip IS 'Derived from the facts of query slips';
GRANT UPDATE, DELETE ON progress.slip TO mingjing_app;

-- Secret and passing, never facts.

CREATE TABLE progress.ticket (
  case_id   uuid        PRIMARY KEY,
  ticket    bytea       NOT NULL UNIQUE,
  issued_at timestamptz NOT NULL
);
COMMENT ON COLUMN progress.ticket.ticket IS 'Slow hash of number and code together; neither can be found by it';
GRANT UPDATE, DELETE ON progress.ticket TO mingjing_app;

CREATE TABLE progress.attempt (
  subject       text        PRIMARY KEY,
  attempts      int         NOT NULL,
  counted_until timestamptz NOT NULL
);
COMMENT ON TABLE progress.attempt IS 'Questions by number and by address within the window; forgotten after it';
GRANT UPDATE, DELETE ON progress.attempt TO mingjing_app;

-- Counts one question before it is answered; how many seconds to wait, 0 for none. Whether there is such a number it neither asks nor tells.
CREATE FUNCTION progress.attempt(
    of_number text, of_address text, now_is timestamptz, until timestamptz, per_number integer, per_address integer)
  RETURNS integer
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog
AS $$
DECLARE
  told record;
  wait integer := 0;
BEGIN
  FOR told IN
    SELECT 'address ' || of_address AS subject, per_address AS most
    UNION ALL SELECT 'number ' || left(of_number, 40), per_number
  LOOP
    INSERT INTO progress.attempt AS known (subject, attempts, counted_until) VALUES (told.subject, 1, until)
    ON CONFLICT (subject) DO UPDATE
       SET attempts      = CASE WHEN known.counted_until <= now_is THEN 1 ELSE known.attempts + 1 END,
           counted_until = CASE WHEN known.counted_until <= now_is THEN until ELSE known.counted_until END;
    SELECT GREATEST(wait, CEIL(EXTRACT(EPOCH FROM known.counted_until - now_is))::integer) INTO wait
      FROM progress.attempt known
     WHERE known.subject = told.subject AND known.attempts > told.most;
    wait := COALESCE(wait, 0);
    -- An address that must wait does not use up the questions about a number.
    EXIT WHEN wait > 0;
  END LOOP;
  RETURN wait;
END $$;

-- Answers who brings the right ticket, and nobody else: the main steps, no name, no fact, no paper.
CREATE FUNCTION progress.answer(asked bytea, oldest date)
  RETURNS TABLE (authority text, now_at text, step text, reached_on date)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog
AS $$
  SELECT standing.authority, standing.now_at, step.step, step.reached_on
    FROM progress.ticket ticket
    JOIN progress.standing standing USING (case_id)
    JOIN progress.step step USING (case_id)
   WHERE ticket.ticket = asked AND (standing.ended_on IS NULL OR standing.ended_on >= oldest)
$$;

GRANT USAGE ON SCHEMA progress TO mingjing_portal, mingjing_intake;
GRANT EXECUTE ON FUNCTION progress.attempt TO mingjing_intake;
GRANT EXECUTE ON FUNCTION progress.answer TO mingjing_portal;
