package cn.mingjing.database.setup;

import cn.mingjing.start.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;

/** Whether a PostgreSQL server can carry this application: new enough, and able to find Chinese words. */
final class Fitness {

    private static final int OLDEST = 15;

    /**
     * A two-character word is found the way the application searches, and the server knows that Chinese characters are
     * letters: with the C locale it does not, and phrase and pattern searches then miss every Chinese word.
     */
    private static final String FINDS_CHINESE = """
            SELECT current_setting('server_encoding') = 'UTF8'
                   AND '处罚' ~ '^\\w{2}$'
                   AND to_tsvector('simple', '行政 政处 处罚') @@ '处罚'::tsquery
            """;

    private static final String CHARACTERS = """
            SELECT current_setting('server_encoding'), datctype
              FROM pg_database
             WHERE datname = current_database()
            """;

    private Fitness() {}

    /** @throws StartRefused when the server is too old or does not find Chinese words */
    static void check(Connection connection) throws SQLException {
        var about = connection.getMetaData();
        if (about.getDatabaseMajorVersion() < OLDEST) {
            throw StartRefused.because("database-old", about.getDatabaseProductVersion());
        }
        if (!findsChinese(connection)) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(CHARACTERS)) {
                row.next();
                throw StartRefused.because("database-chinese", row.getString(1), row.getString(2));
            }
        }
    }

    /** In an encoding without these characters the question itself fails. */
    private static boolean findsChinese(Connection connection) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(FINDS_CHINESE)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
