package cn.mingjing.catalogue.drafting;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The draft of each list: one, worked on by whoever draws lists up, until it is released or discarded. */
@Repository
public class ListDrafts {

    private final JdbcClient database;
    private final ItemJson json;

    ListDrafts(JdbcClient database, ItemJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A draft.
     *
     * @param version counts its changes from 1
     */
    public record ListDraft(int version, List<Item> items) {}

    public Optional<ListDraft> find(ListId list) {
        return database.sql("SELECT version, items::text FROM catalogue.draft WHERE list = :list")
                .param("list", list.value())
                .query((row, number) -> new ListDraft(row.getInt("version"), json.items(row.getString("items"))))
                .optional();
    }

    /** Its items; none where there is no draft. */
    public List<Item> items(ListId list) {
        return find(list).map(ListDraft::items).orElse(List.of());
    }

    /** @param version that of the draft the change was made to, 0 for none; false when another change came before */
    @Transactional
    public boolean keep(ListId list, int version, List<Item> items) {
        return database.sql("""
                        INSERT INTO catalogue.draft AS draft (list, version, items) VALUES (:list, 1, :items::jsonb)
                        ON CONFLICT (list) DO UPDATE
                           SET version = draft.version + 1, items = excluded.items
                         WHERE draft.version = :version
                        """)
                        .param("list", list.value())
                        .param("version", version)
                        .param("items", json.text(items))
                        .update()
                == 1;
    }

    public void discard(ListId list) {
        database.sql("DELETE FROM catalogue.draft WHERE list = :list")
                .param("list", list.value())
                .update();
    }
}
