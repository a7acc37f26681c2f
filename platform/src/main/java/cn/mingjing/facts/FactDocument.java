package cn.mingjing.facts;

import cn.mingjing.facts.json.FactJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a recorded fact as JSON, for those who may see all of it. */
@Component
public class FactDocument {

    private final FactJson json;

    FactDocument(FactJson json) {
        this.json = json;
    }

    /** {@code number}, {@code type}, {@code occurred}, {@code recorded}, {@code actor} and the fact's fields as {@code content}. */
    public JsonNode of(Recorded<?> recorded) {
        ObjectNode content = json.write(recorded.fact(), recorded.actor());
        JsonNode actor = content.remove(FactJson.ACTOR);
        ObjectNode node = content.objectNode();
        node.put("number", recorded.id().number());
        node.put("type", json.nameOf(recorded.fact()));
        node.put("occurred", recorded.occurredAt().toString());
        node.put("recorded", recorded.recordedAt().toString());
        node.set("actor", actor);
        node.set("content", content);
        return node;
    }
}
