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
record NewFact(Recorded<?> recorded, String type, String payload, byte[] seed, byte[] leaf, byte[] leafHash) {

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
        return new NewFact(
                recorded,
                type,
                payload.toString(),
                seed.bytes(),
                leaf,
                new TreeHasher().leaf(leaf).bytes());
    }
}
