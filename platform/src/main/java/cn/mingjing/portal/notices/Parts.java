package cn.mingjing.portal.notices;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the parts of a notice as they are published. */
final class Parts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Parts() {}

    static List<PublishedPart> read(String json) {
        List<PublishedPart> parts = new ArrayList<>();
        for (JsonNode part : MAPPER.readTree(json)) {
            parts.add(new PublishedPart(
                    part.path("field").asString(""),
                    part.path("text").asString(""),
                    part.path("treated").asBoolean(false),
                    part.path("by").asString(""),
                    part.path("checkedBy").asString(""),
                    part.path("reason").asString("")));
        }
        return parts;
    }
}
