package cn.mingjing.portal.notices;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ids of all public notices in parts of at most 50 000, for site maps. A part is what begins with the same few hexadecimal
 * digits: ids are spread evenly, so parts are of one size and none moves when a notice comes or goes.
 */
@Component
public class NoticeAddresses {

    /** The one part where all fit into it. */
    public static final String ALL = "all";

    private static final int MOST = 50_000;

    /** Leaves room for parts that are a little larger than the first. */
    private static final int FULL = 40_000;

    private static final int LONGEST_PREFIX = 3;
    private static final String LEAST = "00000000-0000-0000-0000-000000000000";
    private static final String LARGEST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final JdbcClient database;
    private final Clock clock;

    NoticeAddresses(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The names of the parts; reads no more than one part's worth for each digit of these. */
    public List<String> parts() {
        int digits = 0;
        while (digits < LONGEST_PREFIX && ids("0".repeat(digits), FULL + 1).size() > FULL) {
            digits++;
        }
        int length = digits;
        return length == 0
                ? List.of(ALL)
                : IntStream.range(0, 1 << (4 * length))
                        .mapToObj(number -> ("%0" + length + "x").formatted(number))
                        .toList();
    }

    /** The ids of a part. */
    public List<UUID> of(String part) {
        return ids(part.equals(ALL) ? "" : part, MOST);
    }

    private List<UUID> ids(String prefix, int most) {
        return database.sql("""
                        SELECT id FROM disclosure.notices_on(:today)
                         WHERE id BETWEEN :from AND :to
                         LIMIT :most
                        """)
                .param("today", LocalDate.ofInstant(clock.instant(), China.ZONE))
                .param("from", UUID.fromString(prefix + LEAST.substring(prefix.length())))
                .param("to", UUID.fromString(prefix + LARGEST.substring(prefix.length())))
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
