package cn.mingjing.facts.store;

import cn.mingjing.facts.DisclosedFact;
import cn.mingjing.facts.DisclosedField;
import cn.mingjing.facts.Disclosures;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.json.CanonicalJson;
import cn.mingjing.facts.json.FactJson;
import cn.mingjing.ledger.Disclosure;
import cn.mingjing.ledger.Field;
import cn.mingjing.ledger.Leaf;
import cn.mingjing.ledger.Seed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Discloses from what is stored, and checks each disclosure as its readers will before giving it out. */
@Repository
class PostgresDisclosures implements Disclosures {

    private final JdbcClient database;
    private final FactJson json;

    PostgresDisclosures(JdbcClient database, FactJson json) {
        this.database = database;
        this.json = json;
    }

    private record Stored(
            String leaf, Optional<Seed> seed, @Nullable String payload) {}

    @Override
    public DisclosedFact of(FactId id, List<String> fields) {
        var stored = stored(id);
        if (stored.seed().isEmpty() || stored.payload() == null) {
            throw new IllegalStateException("the content of this fact was erased: " + id);
        }
        var seed = stored.seed().get();
        var payload = json.parse(stored.payload());
        var leaf = Leaf.parse(stored.leaf().getBytes(StandardCharsets.UTF_8));
        return new DisclosedFact(
                id,
                stored.leaf(),
                fields.stream().map(name -> open(id, name, payload, seed, leaf)).toList());
    }

    private static DisclosedField open(FactId id, String name, ObjectNode payload, Seed seed, Leaf leaf) {
        JsonNode value = payload.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the fact " + id + " has no field " + name);
        }
        var disclosure = Disclosure.of(seed, new Field(name, CanonicalJson.of(value)));
        if (!disclosure.opens(leaf)) {
            throw new IllegalStateException("what is stored of " + id + " is not what was committed to: " + name);
        }
        return new DisclosedField(
                name, disclosure.field().json(), disclosure.salt().hex());
    }

    private Stored stored(FactId id) {
        return database.sql("""
                        SELECT f.leaf, c.seed, c.payload::text AS payload
                          FROM facts.fact f LEFT JOIN facts.content c USING (seq)
                         WHERE stream_kind = :kind AND stream_id = :stream AND number = :number
                        """)
                .param("kind", id.stream().kind())
                .param("stream", id.stream().id())
                .param("number", id.number())
                .query((row, n) -> new Stored(
                        new String(row.getBytes("leaf"), StandardCharsets.UTF_8),
                        Optional.ofNullable(row.getBytes("seed")).map(Seed::of),
                        row.getString("payload")))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no such fact: " + id));
    }
}
