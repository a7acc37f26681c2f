package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import cn.mingjing.ledger.Hash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Derives the leaf hashes of some neighbouring facts in the sealed order; one connection and one thread each. */
final class LeafRange implements AutoCloseable {

    private static final String SELECT =
            "SELECT l.index, l.seq AS written, f.seq AS found, " + StoredFact.COLUMNS + """
              FROM facts.leaf l
              LEFT JOIN facts.fact f ON f.seq = l.seq
              LEFT JOIN facts.content c ON c.seq = l.seq
             WHERE l.index >= ? AND l.index < ?
             ORDER BY l.index
            """;

    private static final String BEFORE = "SELECT " + StoredFact.COLUMNS + """
              FROM facts.fact f LEFT JOIN facts.content c USING (seq)
             WHERE f.seq < ? ORDER BY f.seq DESC LIMIT 1
            """;

    private final FactCheck check = new FactCheck();
    private final Connection connection;
    private final PreparedStatement statement;

    LeafRange(Connection connection) throws SQLException {
        this.connection = connection;
        statement = connection.prepareStatement(SELECT);
        // Binary from the first row on: hexadecimal digits would double every leaf on its way.
        statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
    }

    /**
     * What came of a range: hashes up to the first fault, if there is one.
     *
     * @param withoutContent facts whose content is not there
     * @param erasures facts that say that content was erased
     */
    record Derived(
            List<Hash> hashes, Optional<Fault> fault, List<StoredFact> withoutContent, List<StoredFact> erasures) {}

    Derived derive(long from, long to) throws SQLException {
        var derived =
                new Derived(new ArrayList<>((int) (to - from)), Optional.empty(), new ArrayList<>(), new ArrayList<>());
        statement.setLong(1, from);
        statement.setLong(2, to);
        try (var row = statement.executeQuery()) {
            for (long index = from; index < to; index++) {
                var fault = next(row, index, derived);
                if (fault != null) {
                    return new Derived(
                            derived.hashes(), Optional.of(fault), derived.withoutContent(), derived.erasures());
                }
            }
        }
        return derived;
    }

    private @Nullable Fault next(ResultSet row, long index, Derived derived) throws SQLException {
        if (!row.next() || row.getLong("index") != index) {
            return new Fault("leaf-missing", "leaf/" + index, Words.text("leaf-missing", index));
        }
        row.getLong("found");
        if (row.wasNull()) {
            return missing(index, row.getLong("written"));
        }
        var fact = StoredFact.read(row);
        var fault = check.fault(fact);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (fact.payload() == null) {
            derived.withoutContent().add(fact);
        }
        if (Erasures.IS_ONE.test(fact)) {
            derived.erasures().add(fact);
        }
        derived.hashes().add(Hash.of(fact.leafHash()));
        return null;
    }

    /** All that is left of it is its place: after which fact it was written. */
    private Fault missing(long index, long seq) throws SQLException {
        try (var before = connection.prepareStatement(BEFORE)) {
            before.setLong(1, seq);
            try (var row = before.executeQuery()) {
                var neighbour = row.next() ? StoredFact.read(row).inWords() : "";
                return new Fault("fact-missing", "leaf/" + index, Words.text("fact-missing", index, neighbour));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
