package cn.mingjing.authority.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Sets of words as PostgreSQL arrays, sorted, so that equal sets are equal rows. */
final class Words {

    private Words() {}

    static String[] array(Set<String> words) {
        return words.stream().sorted().toArray(String[]::new);
    }

    static Set<String> set(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
