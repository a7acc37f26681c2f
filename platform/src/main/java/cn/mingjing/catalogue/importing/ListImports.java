package cn.mingjing.catalogue.importing;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ItemJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read from a spreadsheet and waits for its reader's word. */
@Repository
public class ListImports {

    private final JdbcClient database;
    private final ItemJson json;

    ListImports(JdbcClient database, ItemJson json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps it in place of what waited before; the token names this reading. */
    public UUID keep(ListId list, List<Item> items) {
        UUID token = UUID.randomUUID();
        database.sql("""
                        INSERT INTO catalogue.import (list, token, items) VALUES (:list, :token, :items::jsonb)
                        ON CONFLICT (list) DO UPDATE SET token = excluded.token, items = excluded.items
                        """)
                .param("list", list.value())
                .param("token", token)
                .param("items", json.text(items))
                .update();
        return token;
    }

    /** What waits under this token, which then waits no more. */
    public Optional<List<Item>> take(ListId list, UUID token) {
        return database.sql("DELETE FROM catalogue.import WHERE list = :list AND token = :token RETURNING items::text")
                .param("list", list.value())
                .param("token", token)
                .query((row, number) -> json.items(row.getString(1)))
                .optional();
    }
}
