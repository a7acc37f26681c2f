package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists that authorities have made public before they act, whole editions at a time. */
@Component
public class PublishedLists {

    /** Kinds as people look for them; others come after. */
    private static final List<String> ORDER = List.of(
            "ENFORCEMENT_ITEMS",
            "POWERS",
            "INSPECTION_ITEMS",
            PublishedList.GUIDES,
            "DISCRETION",
            "NO_PENALTY",
            "MAJOR_DECISIONS",
            "RECORDING_ITEMS");

    /** Another edition ends the one before it by following; only a repeal ends the last. */
    private static final String REPEALED_ON = """
            CASE WHEN NOT EXISTS (SELECT FROM catalogue.published_edition later
                                   WHERE later.list = edition.list AND later.edition > edition.edition)
                 THEN edition.effective_until + 1 END AS repealed_on
            """;

    private static final String HOLDS =
            " effective_from <= :today AND (effective_until IS NULL OR effective_until >= :today) ";

    private final JdbcClient database;
    private final Clock clock;

    PublishedLists(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is there of one kind of list today.
     *
     * @param kind the word of {@code enum.ListKind}
     * @param authorities how many have one that holds
     * @param items how many items they hold together
     */
    public record Extent(String kind, int authorities, int items) {}

    /** Each kind of which any list holds today. */
    public List<Extent> extents() {
        return database
                .sql("SELECT kind, count(*) AS authorities, sum(items) AS items"
                        + " FROM catalogue.published_edition WHERE" + HOLDS + "GROUP BY kind")
                .param("today", today())
                .query(Extent.class)
                .list()
                .stream()
                .sorted(Comparator.comparingInt(extent -> place(extent.kind())))
                .toList();
    }

    /** The lists that hold today, of all kinds and authorities. */
    public List<PublishedList> all() {
        return holding(" AND :which = ''", "");
    }

    /** The lists of an authority that hold today. */
    public List<PublishedList> of(String authority) {
        return holding(" AND authority = :which", authority);
    }

    /** The lists of one kind that hold today, of all authorities. */
    public List<PublishedList> ofKind(String kind) {
        return holding(" AND kind = :which", kind);
    }

    private List<PublishedList> holding(String which, String value) {
        return database
                .sql("SELECT authority, kind, edition, effective_from, released_on, items, NULL::date AS repealed_on"
                        + " FROM catalogue.published_edition WHERE" + HOLDS + which)
                .param("today", today())
                .param("which", value)
                .query(PublishedList.class)
                .list()
                .stream()
                .sorted(Comparator.comparingInt(list -> place(list.kind())))
                .toList();
    }

    /**
     * The editions released last, whether they hold yet or not.
     *
     * @param authority empty for all
     */
    public List<PublishedList> latest(String authority, int most) {
        return database.sql("""
                        SELECT edition.authority, edition.kind, edition.edition, edition.effective_from,
                               edition.released_on, edition.items, %s
                          FROM catalogue.published_edition edition
                         WHERE (:authority = '' OR edition.authority = :authority)
                         ORDER BY edition.released_on DESC, edition.authority, edition.kind, edition.edition DESC
                         LIMIT :most
                        """.formatted(REPEALED_ON))
                .param("authority", authority)
                .param("most", most)
                .query(PublishedList.class)
                .list();
    }

    /**
     * What an edition changed of the one before, item by item as their codes tell them apart.
     *
     * @param list the edition
     * @param added items that were not there before
     * @param changed items that say something else than before
     * @param gone items that are not there any more
     */
    public record Revision(PublishedList list, int added, int changed, int gone) {}

    /** The newest editions of one list with what each changed, the newest first. */
    public List<Revision> revisions(String authority, String kind, int most) {
        return database.sql("""
                        SELECT released.*, step.added, step.changed, step.gone
                          FROM (SELECT edition.list, edition.authority, edition.kind, edition.edition,
                                       edition.effective_from, edition.released_on, edition.items, %s
                                  FROM catalogue.published_edition edition
                                 WHERE edition.authority = :authority AND edition.kind = :kind
                                 ORDER BY edition.edition DESC
                                 LIMIT :most) AS released
                         CROSS JOIN LATERAL (
                               SELECT count(*) FILTER (WHERE before.code IS NULL)          AS added,
                                      count(*) FILTER (WHERE before.content <> after.content) AS changed,
                                      count(*) FILTER (WHERE after.code IS NULL)           AS gone
                                 FROM (SELECT code, content FROM catalogue.published_item
                                        WHERE list = released.list AND edition = released.edition - 1) AS before
                                 FULL JOIN (SELECT code, content FROM catalogue.published_item
                                             WHERE list = released.list AND edition = released.edition) AS after
                                   ON after.code = before.code) AS step
                         ORDER BY released.edition DESC
                        """.formatted(REPEALED_ON))
                .param("authority", authority)
                .param("kind", kind)
                .param("most", most)
                .query((row, number) -> new Revision(
                        new PublishedList(
                                row.getString("authority"),
                                row.getString("kind"),
                                row.getInt("edition"),
                                row.getObject("effective_from", LocalDate.class),
                                row.getObject("released_on", LocalDate.class),
                                row.getInt("items"),
                                row.getObject("repealed_on", LocalDate.class)),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("gone")))
                .list();
    }

    private static int place(String kind) {
        int place = ORDER.indexOf(kind);
        return place < 0 ? ORDER.size() : place;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
