package cn.mingjing.bundle.making;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds the originals that a disclosed field cites, as whoever checks the bundle does: by the form of what it says. */
final class Citations {

    private static final Set<String> MEMBERS = Set.of("sha256", "name", "mediaType", "size");

    private Citations() {}

    /** One place that cites an original. */
    record Citation(String sha256, String name, String mediaType, long size) {}

    static void in(JsonNode value, Consumer<Citation> each) {
        if (value.isObject()
                && value.propertyNames().stream().collect(Collectors.toSet()).equals(MEMBERS)) {
            each.accept(new Citation(
                    value.path("sha256").asString(""),
                    value.path("name").asString(""),
                    value.path("mediaType").asString(""),
                    value.path("size").asLong()));
        } else {
            value.forEach(inner -> in(inner, each));
        }
    }
}
