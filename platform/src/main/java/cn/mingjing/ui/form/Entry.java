package cn.mingjing.ui.form;

import cn.mingjing.ui.UploadedFile;
import java.util.List;
import java.util.Map;

/** What was sent for a shape, as sent: the same tree from a browser's fields and from JSON. */
sealed interface Entry {

    Entry NOTHING = new Nothing();

    record Nothing() implements Entry {}

    record Typed(String text) implements Entry {}

    record Picked(List<String> keys) implements Entry {}

    record Fields(Map<String, Entry> parts) implements Entry {

        Entry part(String name) {
            return parts.getOrDefault(name, NOTHING);
        }
    }

    record Rows(List<Entry> rows) implements Entry {}

    /**
     * @param key the chosen variant; empty for none
     * @param variants what was filled in for each variant, chosen or not
     */
    record Alternative(String key, Map<String, Entry> variants) implements Entry {}

    record Sent(List<UploadedFile> files) implements Entry {}

    /**
     * JSON of the wrong kind.
     *
     * @param expected what should stand there, a word of {@code ui.json.*}
     */
    record Unfit(String expected) implements Entry {}

    /** Whether nothing was filled in here, nor below. */
    default boolean blank() {
        return switch (this) {
            case Nothing _ -> true;
            case Typed(var text) -> Characters.tidy(text).isEmpty();
            case Picked(var keys) -> keys.isEmpty();
            case Fields(var parts) -> parts.values().stream().allMatch(Entry::blank);
            case Rows(var rows) -> rows.stream().allMatch(Entry::blank);
            case Alternative(var key, var variants) -> key.isEmpty();
            case Sent(var files) -> files.isEmpty();
            case Unfit _ -> false;
        };
    }
}
