package cn.mingjing.device.registers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Field names and values, as they stand in a row and in its fact; what is empty is left out. */
final class Words {

    private final Map<String, String> words = new TreeMap<>();

    Words with(String field, Object value) {
        Object content = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (content != null && !content.toString().isEmpty()) {
            words.put(field, content instanceof Enum<?> one ? one.name() : content.toString());
        }
        return this;
    }

    Words with(Map<String, String> others) {
        others.forEach(this::with);
        return this;
    }

    Map<String, String> map() {
        return words;
    }

    static String text(Map<String, String> words, String field) {
        return words.getOrDefault(field, "");
    }

    /** @throws IllegalArgumentException where the row lacks the field, because somebody else has written it */
    static <T> T read(Map<String, String> words, String field, Function<String, T> reading) {
        return maybe(words, field, reading)
                .orElseThrow(() -> new IllegalArgumentException("a row has no " + field + ": " + words));
    }

    static <T> Optional<T> maybe(Map<String, String> words, String field, Function<String, T> reading) {
        return Optional.ofNullable(words.get(field)).map(reading);
    }
}
