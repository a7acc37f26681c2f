package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import java.util.Optional;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;

/**
 * A whole number.
 *
 * @param least the smallest the type can hold
 * @param most the largest the type can hold
 */
record WholeNumberCodec<T extends Number>(long least, long most, LongFunction<T> boxed) implements Codec<T> {

    static final WholeNumberCodec<Integer> INT =
            new WholeNumberCodec<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);
    static final WholeNumberCodec<Long> LONG = new WholeNumberCodec<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

    @Override
    public Field.Kind kind() {
        return Field.Kind.NUMBER;
    }

    @Override
    public Reading<T> read(String typed) {
        var text = Numerals.plain(typed);
        if (!text.matches("[+-]?[0-9]+")) {
            return Reading.not("number");
        }
        try {
            long value = Long.parseLong(text);
            return value < least || value > most ? Reading.not("number-range") : Reading.of(boxed.apply(value));
        } catch (NumberFormatException e) {
            return Reading.not("number-range");
        }
    }

    @Override
    public String write(T value) {
        return value.toString();
    }

    @Override
    public Optional<String> typed(JsonNode json) {
        return json.isIntegralNumber() ? Optional.of(json.bigIntegerValue().toString()) : Optional.empty();
    }

    @Override
    public String expected() {
        return "integer";
    }
}
