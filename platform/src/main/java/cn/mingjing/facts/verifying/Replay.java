package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Examination;
import cn.mingjing.facts.Examination.Progress;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.Fault;
import cn.mingjing.facts.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Replays every fact into empty stand-ins of the derived tables and shows it to whoever else examines, then compares.
 *
 * <p>For that time everything this thread asks of the database goes through one connection of the snapshot: what modules
 * read is the same state that is verified, and they write nothing but stand-ins.
 */
final class Replay {

    private final DataSource source;
    private final FactReader facts;
    private final List<Derived> derived;
    private final List<String> tables;

    Replay(DataSource source, FactReader facts, List<Derived> derived) {
        this.source = source;
        this.facts = facts;
        this.derived = derived;
        this.tables = derived.stream().flatMap(each -> each.tables().stream()).toList();
    }

    /** @throws FaultFound where a fact cannot be replayed */
    List<Examined> run(Snapshot snapshot, List<Examination> others, Progress progress) throws SQLException {
        try (var connection = source.getConnection()) {
            Snapshot.execute(connection, "DISCARD TEMP");
            makeStandIns(connection);
            snapshot.join(connection);
            try {
                TransactionSynchronizationManager.bindResource(
                        source, new ConnectionHolder(Redirected.of(connection, tables), true));
                facts.forEach(new Each(others, progress)::accept);
                return results(connection, others, progress);
            } finally {
                TransactionSynchronizationManager.unbindResourceIfPossible(source);
                connection.rollback();
                connection.setAutoCommit(true);
                Snapshot.execute(connection, "DISCARD TEMP");
            }
        }
    }

    /** A transaction that may not write may not create a table either, so they are there before it begins. */
    private void makeStandIns(Connection connection) throws SQLException {
        for (String table : tables) {
            Snapshot.execute(
                    connection,
                    "CREATE TEMP TABLE \"" + table + "\" (LIKE " + table + " INCLUDING ALL EXCLUDING COMMENTS)");
        }
    }

    private List<Examined> results(Connection connection, List<Examination> others, Progress progress)
            throws SQLException {
        var results = new ArrayList<Examined>();
        for (String table : tables) {
            results.add(new TableComparison(connection, table).examine());
            if (results.getLast().fault().isPresent()) {
                return results;
            }
        }
        for (Examination other : others) {
            results.add(other.result(progress));
            if (results.getLast().fault().isPresent()) {
                return results;
            }
        }
        return results;
    }

    private final class Each {

        private final List<Examination> others;
        private final Progress progress;
        private long done;

        Each(List<Examination> others, Progress progress) {
            this.others = others;
            this.progress = progress;
        }

        void accept(Recorded<?> fact) {
            try {
                derived.forEach(each -> each.on(fact));
            } catch (RuntimeException e) {
                var id = fact.id().toString();
                var fault = new FaultFound(new Fault("not-derivable", id, Words.text("not-derivable", id)));
                fault.addSuppressed(e);
                throw fault;
            }
            others.forEach(other -> other.on(fact));
            progress.at(Words.text("subject.derived"), ++done);
        }
    }
}
