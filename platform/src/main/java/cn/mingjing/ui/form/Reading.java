package cn.mingjing.ui.form;

import java.util.List;

/** What became of a text: a value, or the reason why it is none. */
sealed interface Reading<T> {

    record Value<T>(T value) implements Reading<T> {}

    /** @param code the problem's stable word; {@code ui.problem.<code>} says it, with these words after the label */
    record Misread<T>(String code, List<String> words) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> not(String code, String... words) {
        return new Misread<>(code, List.of(words));
    }
}
