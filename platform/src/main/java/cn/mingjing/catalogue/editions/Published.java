package cn.mingjing.catalogue.editions;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Listing.ListReleased;
import cn.mingjing.catalogue.Listing.ListRepealed;
import cn.mingjing.catalogue.Listing.ListSubmitted;
import cn.mingjing.catalogue.drafting.ItemJson;
import cn.mingjing.facts.Derived;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.Recorded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived tables of editions and their items, in the transaction that releases. */
@Component
class Published implements Derived {

    private final JdbcClient database;
    private final FactReader facts;
    private final ItemJson json;

    Published(JdbcClient database, FactReader facts, ItemJson json) {
        this.database = database;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public List<String> tables() {
        return List.of("catalogue.edition", "catalogue.item");
    }

    @Override
    public void on(Recorded<?> recorded) {
        switch (recorded.fact()) {
            case ListReleased released -> release(released, recorded);
            case ListRepealed repealed ->
                database.sql("""
                                UPDATE catalogue.edition SET effective_until = :on::date - 1
                                 WHERE list = :list AND (effective_until IS NULL OR effective_until >= :on)
                                """)
                        .param("on", repealed.repealedOn())
                        .param("list", recorded.id().stream().id())
                        .update();
            default -> {}
        }
    }

    private void release(ListReleased released, Recorded<?> recorded) {
        var list = recorded.id().stream();
        List<Item> items = ((ListSubmitted) facts.read(new FactId(list, released.submission()))
                        .orElseThrow()
                        .fact())
                .items();
        database.sql("""
                        UPDATE catalogue.edition SET effective_until = :from::date - 1
                         WHERE list = :list AND (effective_until IS NULL OR effective_until >= :from)
                        """)
                .param("from", released.effectiveFrom())
                .param("list", list.id())
                .update();
        database.sql("""
                        INSERT INTO catalogue.edition
                               (list, edition, authority, kind, effective_from, released_on, items)
                        VALUES (:list, :edition, :authority, :kind, :from, :released, :items)
                        """)
                .param("list", list.id())
                .param("edition", released.edition())
                .param("authority", recorded.actor().authority().value())
                .param("kind", released.kind().name())
                .param("from", released.effectiveFrom())
                .param("released", released.releasedOn())
                .param("items", items.size())
                .update();
        database.sql("""
                        INSERT INTO catalogue.item (list, edition, place, code, name, content)
                        SELECT :list, :edition, place, content ->> 'code', content ->> 'name', content
                          FROM jsonb_array_elements(:content::jsonb) WITH ORDINALITY AS each(content, place)
                        """)
                .param("list", list.id())
                .param("edition", released.edition())
                .param("content", json.text(items))
                .update();
    }
}
