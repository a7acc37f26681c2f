package cn.mingjing.portal.windows;

import cn.mingjing.database.Portal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the windows and guides that hold on a day, from the published lists. */
@Component
public class PublishedWindows {

    private static final String HELD = """
            SELECT item.code, item.name, item.content::text AS content
              FROM catalogue.published_item item
              JOIN catalogue.published_edition edition USING (list, edition)
             WHERE edition.authority = :authority AND edition.kind = :kind AND edition.effective_from <= :day
               AND (edition.effective_until IS NULL OR edition.effective_until >= :day)
             ORDER BY item.place
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    PublishedWindows(@Portal JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public List<PublishedWindow> of(String authority, LocalDate day) {
        return held(authority, "SERVICE_WINDOWS", day)
                .query((row, number) -> window(content(row)))
                .list();
    }

    public List<PublishedGuide> guidesOf(String authority, LocalDate day) {
        return held(authority, "SERVICE_GUIDES", day)
                .query((row, number) -> guide(content(row)))
                .list();
    }

    private JdbcClient.StatementSpec held(String authority, String kind, LocalDate day) {
        return database.sql(HELD)
                .param("authority", authority)
                .param("kind", kind)
                .param("day", day);
    }

    private JsonNode content(ResultSet row) throws SQLException {
        return json.readTree(row.getString("content"));
    }

    private static PublishedWindow window(JsonNode window) {
        return new PublishedWindow(
                words(window, "code"),
                words(window, "name"),
                words(window, "place"),
                words(window, "hours"),
                words(window, "telephone"),
                words(window, "duties"),
                window.path("staff").valueStream().map(PublishedWindows::post).toList(),
                words(window, "guides").lines().map(String::strip).toList(),
                words(window, "advice"),
                words(window, "complaints"));
    }

    private static PublishedWindow.Post post(JsonNode post) {
        return new PublishedWindow.Post(
                words(post, "name"), words(post, "post"), words(post, "duties"), words(post, "credential"));
    }

    private static PublishedGuide guide(JsonNode guide) {
        return new PublishedGuide(
                words(guide, "code"),
                words(guide, "name"),
                words(guide, "term"),
                guide.path("materials")
                        .valueStream()
                        .filter(material -> !words(material, "sample").isBlank())
                        .map(material -> words(material, "name"))
                        .toList());
    }

    private static String words(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
