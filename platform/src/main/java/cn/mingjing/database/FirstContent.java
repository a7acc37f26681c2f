package cn.mingjing.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an empty database is filled with before anything else connects to it. Where there is a bean of it, the database is
 * brought to these schemas, filled, and then brought up to date; one that is not empty is refused.
 */
public interface FirstContent {

    /** The schemas that the rows are of, this program's or older ones. */
    Schemas schemas();

    /** In an order in which they can be filled. */
    List<StoredTable> tables();

    /** The rows as {@link DatabaseState#write} wrote them; closed by the caller. */
    InputStream rows(StoredTable table) throws IOException;

    /** Where the sequences stand. */
    Map<String, Long> sequences();

    /** Called once all is there and up to date, with the owner's rights. */
    void filled(JdbcClient owner);
}
