package cn.mingjing.facts.sealing;

import cn.mingjing.facts.DisclosedFact;
import cn.mingjing.facts.DisclosedField;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.ProvenStream;
import cn.mingjing.facts.ProvenStream.ProvenFact;
import cn.mingjing.facts.ProvenStreams;
import cn.mingjing.facts.StreamId;
import cn.mingjing.facts.json.CanonicalJson;
import cn.mingjing.facts.json.FactJson;
import cn.mingjing.ledger.Checkpoint;
import cn.mingjing.ledger.Commitment;
import cn.mingjing.ledger.Disclosure;
import cn.mingjing.ledger.Field;
import cn.mingjing.ledger.Leaf;
import cn.mingjing.ledger.Seed;
import cn.mingjing.ledger.SignedNote;
import cn.mingjing.ledger.TiledTree;
import cn.mingjing.ledger.TlogProof;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Reads facts, checkpoint and tiles of one moment, and checks each field as its readers will before giving it out. */
@Repository
class StoredProvenStreams implements ProvenStreams {

    private final JdbcClient database;
    private final PostgresTiles tiles;
    private final FactJson json;

    StoredProvenStreams(JdbcClient database, PostgresTiles tiles, FactJson json) {
        this.database = database;
        this.tiles = tiles;
        this.json = json;
    }

    private record Stored(
            int number,
            String type,
            byte[] leaf,
            @Nullable Long index,
            Optional<Seed> seed,
            @Nullable String payload) {}

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ProvenStream of(StreamId stream) {
        String note = database.sql("SELECT note FROM facts.checkpoint ORDER BY size DESC LIMIT 1")
                .query(String.class)
                .single();
        SignedNote signed = SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));
        var checkpoint = Checkpoint.parse(signed.text());
        var tree = new TiledTree(checkpoint.head().size(), tiles);
        List<Stored> stored = stored(stream);
        List<ProvenFact> proven = stored.stream()
                .takeWhile(fact -> fact.index() != null)
                .map(fact -> proven(stream, fact, tree, signed))
                .toList();
        return new ProvenStream(
                note, checkpoint.origin(), checkpoint.head(), keys(), proven, stored.size() - proven.size());
    }

    private ProvenFact proven(StreamId stream, Stored stored, TiledTree tree, SignedNote checkpoint) {
        Leaf leaf = Leaf.parse(stored.leaf());
        long index = Objects.requireNonNull(stored.index());
        return new ProvenFact(
                new DisclosedFact(
                        new FactId(stream, stored.number()),
                        new String(stored.leaf(), StandardCharsets.UTF_8),
                        fields(stored, leaf)),
                stored.type(),
                leaf.hash().hex(),
                new String(
                        TlogProof.of(tree.inclusion(index), checkpoint, stored.leaf())
                                .bytes(),
                        StandardCharsets.UTF_8));
    }

    /** Every field but the blinding one; none where content and seed are gone. */
    private List<DisclosedField> fields(Stored stored, Leaf leaf) {
        if (stored.seed().isEmpty() || stored.payload() == null) {
            return List.of();
        }
        Seed seed = stored.seed().get();
        ObjectNode payload = json.parse(stored.payload());
        return leaf.commitments().list().stream()
                .map(Commitment::field)
                .filter(name -> !name.equals(Field.BLINDING))
                .map(name -> field(name, payload, seed, leaf))
                .toList();
    }

    private static DisclosedField field(String name, ObjectNode payload, Seed seed, Leaf leaf) {
        var disclosure = Disclosure.of(seed, new Field(name, CanonicalJson.of(payload.path(name))));
        if (!disclosure.opens(leaf)) {
            throw new IllegalStateException("what is stored of " + leaf.stream() + "#" + leaf.number()
                    + " is not what was committed to: " + name);
        }
        return new DisclosedField(
                name, disclosure.field().json(), disclosure.salt().hex());
    }

    private List<String> keys() {
        return database.sql("SELECT ed25519_key, sm2_key FROM facts.log")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }

    private List<Stored> stored(StreamId stream) {
        return database.sql("""
                        SELECT f.number, f.type, f.leaf, l.index, c.seed, c.payload::text AS payload
                          FROM facts.fact f
                          LEFT JOIN facts.leaf l USING (seq)
                          LEFT JOIN facts.content c USING (seq)
                         WHERE f.stream_kind = :kind AND f.stream_id = :stream
                         ORDER BY f.number
                        """)
                .param("kind", stream.kind())
                .param("stream", stream.id())
                .query((row, n) -> new Stored(
                        row.getInt("number"),
                        row.getString("type"),
                        row.getBytes("leaf"),
                        row.getObject("index", Long.class),
                        Optional.ofNullable(row.getBytes("seed")).map(Seed::of),
                        row.getString("payload")))
                .list();
    }
}
