package cn.mingjing.catalogue.editions;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.drafting.ItemJson;
import cn.mingjing.law.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the derived tables of editions. */
@Repository
class StoredEditions implements Editions {

    private static final String SELECT = """
            SELECT edition, authority, kind, effective_from, effective_until, released_on, items
              FROM catalogue.edition
             WHERE list = :list
            """;

    private final JdbcClient database;
    private final ItemJson json;

    StoredEditions(JdbcClient database, ItemJson json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<Edition> on(ListId list, LocalDate day) {
        return database.sql(SELECT + """
                               AND effective_from <= :day
                               AND (effective_until IS NULL OR effective_until >= :day)
                             ORDER BY edition DESC LIMIT 1
                            """)
                .param("list", list.value())
                .param("day", day)
                .query(StoredEditions::row)
                .optional();
    }

    @Override
    public List<Edition> of(ListId list) {
        return database.sql(SELECT + " ORDER BY edition DESC")
                .param("list", list.value())
                .query(StoredEditions::row)
                .list();
    }

    @Override
    public List<Item> items(ListId list, int edition) {
        return database.sql("""
                        SELECT coalesce(jsonb_agg(content ORDER BY place), '[]')::text
                          FROM catalogue.item WHERE list = :list AND edition = :edition
                        """)
                .param("list", list.value())
                .param("edition", edition)
                .query((row, number) -> json.items(row.getString(1)))
                .single();
    }

    private static Edition row(ResultSet row, int number) throws SQLException {
        return new Edition(
                new ListId(new AuthorityId(row.getString("authority")), ListKind.valueOf(row.getString("kind"))),
                row.getInt("edition"),
                row.getObject("effective_from", LocalDate.class),
                Optional.ofNullable(row.getObject("effective_until", LocalDate.class)),
                row.getObject("released_on", LocalDate.class),
                row.getInt("items"));
    }
}
