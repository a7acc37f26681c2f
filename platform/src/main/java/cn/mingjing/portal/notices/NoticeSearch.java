package cn.mingjing.portal.notices;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches published notices; a natural person's name is neither indexed nor compared. */
@Component
public class NoticeSearch {

    /** What may be searched: the name of an enterprise, and never that of a person, who has no code. */
    private static final String SEARCHED = """
            lower(normalize(concat_ws(' ', CASE WHEN party_code <> '' THEN party END,
                                      document_number, authority_name, violation), NFKC))""";

    private static final String LINE = "id, authority, authority_name, document_number, party, party_code, violation,"
            + " decided_on, released_on FROM disclosure.notices_on(:today) ";

    private final JdbcClient database;
    private final Clock clock;

    NoticeSearch(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One page; the question must be without problems. */
    public Found search(NoticeQuestion question) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", LocalDate.ofInstant(clock.instant(), China.ZONE));
        String where = where(question, values);
        long counted = database.sql("SELECT count(*) FROM (SELECT FROM disclosure.notices_on(:today) " + where
                        + " LIMIT " + (Found.CAP + 1) + ") AS counted")
                .params(values)
                .query(Long.class)
                .single();
        boolean capped = counted > Found.CAP;
        String page =
                " ORDER BY released_on DESC, id LIMIT " + Found.PAGE + " OFFSET " + (question.page() - 1) * Found.PAGE;
        // A rare word is found first and ordered then; a common one is met soon enough on the way through the days.
        String rows = capped
                ? "SELECT " + LINE + where + page
                : "WITH matches AS MATERIALIZED (SELECT " + LINE + where + ") SELECT * FROM matches" + page;
        List<NoticeLine> lines = database.sql(rows)
                .params(values)
                .query((row, number) -> Lines.of(row))
                .list();
        return new Found(lines, Math.min(counted, Found.CAP), capped);
    }

    private static String where(NoticeQuestion question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!question.words().none()) {
            conditions.add("words @@ CAST(:pairs AS tsquery)");
            values.put("pairs", question.words().query());
            for (String run : question.words().runs()) {
                String name = "run" + values.size();
                conditions.add(SEARCHED + " LIKE :" + name);
                values.put(name, "%" + run + "%");
            }
        }
        if (!question.authority().isEmpty()) {
            conditions.add("authority = :authority");
            values.put("authority", question.authority());
        }
        question.from().ifPresent(day -> {
            conditions.add("released_on >= :from");
            values.put("from", day);
        });
        question.to().ifPresent(day -> {
            conditions.add("released_on <= :to");
            values.put("to", day);
        });
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }
}
