-- What kind of installation this is (design.md §9): settled once, by the first start.
CREATE TABLE database.installation (
    only_one   boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    kind       text        NOT NULL CHECK (kind IN ('NORMAL', 'DEMO', 'TEST')),
    created_at timestamptz NOT NULL
);

-- The jobs of db-scheduler, in its own layout; whatever has a time is a job.
CREATE TABLE database.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON database.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON database.scheduled_tasks (last_heartbeat);

GRANT UPDATE, DELETE ON database.scheduled_tasks TO mingjing_app;
