package cn.mingjing.facts.store;

import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.json.CanonicalJson;
import cn.mingjing.facts.json.FactJson;
import cn.mingjing.ledger.Commitments;
import cn.mingjing.ledger.Field;
import cn.mingjing.ledger.Leaf;
import cn.mingjing.ledger.Seed;
import cn.mingjing.ledger.TreeHasher;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A fact made ready to be written: payload, seed, leaf and leaf hash belong together. */
final class NewFact {

    private final Recorded<?> recorded;
    private final String type;
    private final String payload;
    private final Seed seed;
    private final byte[] leaf;

    private NewFact(Recorded<?> recorded, String type, String payload, Seed seed, byte[] leaf) {
        this.recorded = recorded;
        this.type = type;
        this.payload = payload;
        this.seed = seed;
        this.leaf = leaf;
    }

    static NewFact of(Recorded<?> recorded, Seed seed, FactJson json) {
        String type = json.nameOf(recorded.fact());
        ObjectNode payload = json.write(recorded.fact(), recorded.actor());
        List<Field> fields = json.fieldsOf(type).stream()
                .map(name -> new Field(name, CanonicalJson.of(payload.required(name))))
                .toList();
        byte[] leaf = new Leaf(
                        recorded.id().stream().toString(),
                        recorded.id().number(),
                        type,
                        recorded.occurredAt(),
                        recorded.recordedAt(),
                        recorded.actor().person(),
                        recorded.actor().authority().value(),
                        Commitments.to(seed, fields))
                .bytes();
        return new NewFact(recorded, type, payload.toString(), seed, leaf);
    }

    Recorded<?> recorded() {
        return recorded;
    }

    String type() {
        return type;
    }

    /** The content as JSON, one member per field. */
    String payload() {
        return payload;
    }

    byte[] seed() {
        return seed.bytes();
    }

    byte[] leaf() {
        return leaf;
    }

    byte[] leafHash() {
        return new TreeHasher().leaf(leaf).bytes();
    }
}
