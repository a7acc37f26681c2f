package cn.mingjing.catalogue.editions;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ItemJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the published views, under whichever role it is given. */
final class StoredEditions implements Editions {

    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient database;
    private final ItemJson json;

    StoredEditions(JdbcClient database, ItemJson json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public List<Edition> of(ListId list) {
        return database.sql("""
                        SELECT edition, effective_from, effective_until, released_on, items
                          FROM catalogue.published_edition WHERE list = :list ORDER BY edition DESC
                        """)
                .param("list", list.value())
                .query((row, number) -> edition(list, row))
                .list();
    }

    @Override
    public List<Item> items(ListId list, int edition) {
        return items(list, edition, "", 0, ALL);
    }

    @Override
    public List<Item> items(ListId list, int edition, String search, int skip, int most) {
        return database.sql("""
                        SELECT content::text FROM catalogue.published_item
                         WHERE list = :list AND edition = :edition
                           AND (:search = '' OR strpos(code || ' ' || name || ' ' || content::text, :search) > 0)
                         ORDER BY place LIMIT :most OFFSET :skip
                        """)
                .param("list", list.value())
                .param("edition", edition)
                .param("search", search)
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> json.item(row.getString(1)))
                .list();
    }

    @Override
    public Optional<Item> item(ListId list, int edition, String code) {
        return database.sql("""
                        SELECT content::text FROM catalogue.published_item
                         WHERE list = :list AND edition = :edition AND code = :code
                        """)
                .param("list", list.value())
                .param("edition", edition)
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
