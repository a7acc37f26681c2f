package cn.mingjing.facts;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down every fact in a table that is at hand, before others react. */
@Order(0)
class PencilReaction implements Reaction {

    private final JdbcClient database;

    PencilReaction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void on(Recorded<?> recorded) {
        database.sql("""
                        INSERT INTO database.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES ('pencil', :fact, now() + interval '1 year', false, 1)
                        """).param("fact", recorded.id().toString()).update();
    }
}
