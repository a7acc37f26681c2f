package cn.mingjing.portal.search;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import cn.mingjing.portal.notices.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches the items of lists as they hold today; the owner tells which fit (ADR 0123), what they say is read from the view. */
@Component
public class ItemSearch {

    /** Some words around those that were searched for. */
    private static final int AROUND = 24;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    ItemSearch(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Place(UUID list, int edition, String code, long total) {}

    /**
     * One page.
     *
     * @param authority empty for all
     */
    public Hits<FoundItem> search(SearchWords words, String authority, int skip, int most) {
        List<Place> places = places(words, authority, skip, most);
        return Hits.of(
                places.stream().flatMap(place -> read(place, words).stream()).toList(),
                places.isEmpty() ? 0 : places.getFirst().total());
    }

    private List<Place> places(SearchWords words, String authority, int skip, int most) {
        return database.sql("""
                        SELECT list, edition, code, total
                          FROM catalogue.found_items(:today, CAST(:pairs AS tsquery), :phrases, :names, :authority,
                                                     :most, :skip)
                        """)
                .param("today", LocalDate.ofInstant(clock.instant(), China.ZONE))
                .param("pairs", words.query())
                .param("phrases", words.phrases().toArray(String[]::new))
                .param("names", words.patterns().toArray(String[]::new))
                .param("authority", authority)
                .param("most", most)
                .param("skip", skip)
                .query(Place.class)
                .list();
    }

    private Optional<FoundItem> read(Place place, SearchWords words) {
        return database.sql("""
                        SELECT edition.authority, edition.kind, item.edition, item.code, item.name, item.content::text
                          FROM catalogue.published_item item
                          JOIN catalogue.published_edition edition
                            ON edition.list = item.list AND edition.edition = item.edition
                         WHERE item.list = :list AND item.edition = :edition AND item.code = :code
                        """)
                .param("list", place.list())
                .param("edition", place.edition())
                .param("code", place.code())
                .query((row, number) -> item(row, words))
                .optional();
    }

    private static FoundItem item(ResultSet row, SearchWords words) throws SQLException {
        String name = row.getString("name");
        return new FoundItem(
                row.getString("authority"),
                row.getString("kind"),
                row.getInt("edition"),
                row.getString("code"),
                name,
                words.standIn(name) ? "" : around(row.getString("content"), words));
    }

    /** A piece of the first text in which a word stands. */
    private static String around(String content, SearchWords words) {
        return MAPPER.readTree(content)
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .flatMap(text -> words.firstIn(text).stream().mapToObj(at -> piece(text, at)))
                .findFirst()
                .orElse("");
    }

    private static String piece(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + 2 * AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? "…" : "");
    }
}
