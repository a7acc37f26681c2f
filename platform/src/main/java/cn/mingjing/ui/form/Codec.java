package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How one type is written as text and read back. */
interface Codec<T> {

    /** How its field is drawn. */
    Field.Kind kind();

    /** Reads what was typed; never blank, ends trimmed. */
    Reading<T> read(String text);

    /** How the value stands in its field; reads back as the same value. */
    String write(T value);

    /** What would have been typed for this JSON value; empty where JSON is of the wrong kind. */
    default Optional<String> typed(JsonNode json) {
        return json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
    }

    /** What JSON should have been, as a word of {@code ui.json.*}. */
    default String expected() {
        return "text";
    }
}
