package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ItemJson;
import cn.mingjing.database.Portal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public may read of lists: the published views, under the portal's own database role. */
@Component
class PublishedLists {

    private final JdbcClient database;
    private final ItemJson json;

    PublishedLists(@Portal JdbcClient database, ItemJson json) {
        this.database = database;
        this.json = json;
    }

    /** The edition that holds on a day. */
    Optional<Edition> on(ListId list, LocalDate day) {
        return editions(list).stream()
                .filter(edition -> !edition.from().isAfter(day))
                .filter(edition ->
                        edition.until().filter(until -> until.isBefore(day)).isEmpty())
                .findFirst();
    }

    /** Every edition, the newest first. */
    List<Edition> editions(ListId list) {
        return database.sql("""
                        SELECT edition, effective_from, effective_until, released_on, items
                          FROM catalogue.published_edition WHERE list = :list ORDER BY edition DESC
                        """)
                .param("list", list.value())
                .query((row, number) -> edition(list, row))
                .list();
    }

    /** A page of its items whose words hold what is looked for, in their order. */
    List<Item> items(Edition edition, String search, int skip, int most) {
        return database.sql("""
                        SELECT content::text FROM catalogue.published_item
                         WHERE list = :list AND edition = :edition
                           AND (:search = '' OR strpos(code || ' ' || name || ' ' || content::text, :search) > 0)
                         ORDER BY place LIMIT :most OFFSET :skip
                        """)
                .param("list", edition.list().value())
                .param("edition", edition.number())
                .param("search", search)
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> json.item(row.getString(1)))
                .list();
    }

    Optional<Item> item(Edition edition, String code) {
        return database.sql("""
                        SELECT content::text FROM catalogue.published_item
                         WHERE list = :list AND edition = :edition AND code = :code
                        """)
                .param("list", edition.list().value())
                .param("edition", edition.number())
                .param("code", code)
                .query((row, number) -> json.item(row.getString(1)))
                .optional();
    }

    private static Edition edition(ListId list, ResultSet row) throws SQLException {
        return new Edition(
                list,
                row.getInt("edition"),
                row.getObject("effective_from", LocalDate.class),
                Optional.ofNullable(row.getObject("effective_until", LocalDate.class)),
                row.getObject("released_on", LocalDate.class),
                row.getInt("items"));
    }
}
