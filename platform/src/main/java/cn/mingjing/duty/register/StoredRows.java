package cn.mingjing.duty.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of the register in the order of their keys, read page by page. */
final class StoredRows implements Iterator<DutyRow> {

    private static final int PAGE = 1000;

    private static final String NEXT = """
            SELECT *
              FROM duty.duty
             WHERE key COLLATE "C" > :after
             ORDER BY key COLLATE "C"
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final Lengthenings lengthenings;
    private final Deque<DutyRow> page = new ArrayDeque<>();
    private String last = "";
    private boolean exhausted;

    StoredRows(JdbcClient jdbc, Lengthenings lengthenings) {
        this.jdbc = jdbc;
        this.lengthenings = lengthenings;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !exhausted) {
            read();
        }
        return !page.isEmpty();
    }

    @Override
    public DutyRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.removeFirst();
    }

    private void read() {
        List<DutyRow> rows = jdbc.sql(NEXT)
                .param("after", last)
                .param("limit", PAGE)
                .query(DutyRow::read)
                .list();
        var spans = lengthenings.of(rows.stream().map(DutyRow::key).toList());
        rows.forEach(row -> page.addLast(row.with(spans)));
        exhausted = rows.size() < PAGE;
        last = rows.isEmpty() ? last : rows.getLast().key();
    }
}
