package cn.mingjing.database;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One state of the whole database, read through one connection; not for several threads. */
public interface DatabaseState extends AutoCloseable {

    /** What made the schemas what they are. */
    Schemas schemas();

    /** Every table but the histories of the migrations, each after those that it points to. */
    List<StoredTable> tables();

    /**
     * Writes all rows in PostgreSQL's text form of {@code COPY}, UTF-8, which every later PostgreSQL reads.
     *
     * @return how many
     * @throws IOException when {@code out} takes no more
     */
    long write(StoredTable table, OutputStream out) throws IOException;

    /** Where each sequence stands that was ever used. A sequence runs ahead of a state, never behind it. */
    Map<String, Long> sequences();

    /** Asks this state. */
    JdbcClient client();

    @Override
    void close();
}
