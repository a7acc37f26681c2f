package cn.mingjing.duty.register;

import cn.mingjing.law.Clause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Clauses as two arrays of equal length. */
final class ClauseColumns {

    private ClauseColumns() {}

    static String[] documents(List<Clause> clauses) {
        return clauses.stream().map(Clause::document).toArray(String[]::new);
    }

    static String[] numbers(List<Clause> clauses) {
        return clauses.stream().map(Clause::number).toArray(String[]::new);
    }

    static List<Clause> read(ResultSet row) throws SQLException {
        String[] documents = (String[]) row.getArray("documents").getArray();
        String[] numbers = (String[]) row.getArray("clauses").getArray();
        return IntStream.range(0, documents.length)
                .mapToObj(i -> new Clause(documents[i], numbers[i]))
                .toList();
    }
}
