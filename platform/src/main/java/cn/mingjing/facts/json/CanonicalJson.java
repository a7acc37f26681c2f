package cn.mingjing.facts.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON after RFC 8785: what a field's commitment is made over.
 *
 * <p>Written here, and not by a library that parses the text again, because every field of every fact passes through.
 * Refuses what RFC 8785 cannot hold exactly, so that nothing is committed to that differs from what is stored: numbers
 * beyond 2<sup>53</sup> − 1 or with more digits than a double has (write those as text), and halves of surrogate pairs.
 */
public final class CanonicalJson {

    private static final long GREATEST = (1L << 53) - 1;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(64);

    private CanonicalJson() {}

    /**
     * The canonical text of any JSON value.
     *
     * @throws IllegalArgumentException when the value holds something that canonical JSON cannot hold exactly
     */
    public static String of(JsonNode value) {
        var writer = new CanonicalJson();
        writer.write(value);
        return writer.text.toString();
    }

    private void write(JsonNode value) {
        switch (value.getNodeType()) {
            case NULL -> text.append("null");
            case BOOLEAN -> text.append(value.booleanValue());
            case NUMBER -> number(value);
            case STRING -> string(value.stringValue());
            case ARRAY -> array(value);
            case OBJECT -> object(value);
            default -> throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
        }
    }

    private void array(JsonNode array) {
        text.append('[');
        String separator = "";
        for (JsonNode element : array) {
            text.append(separator);
            separator = ",";
            write(element);
        }
        text.append(']');
    }

    /** Members in the order of the UTF-16 units of their names, which is how Java compares strings. */
    private void object(JsonNode object) {
        var members = new TreeMap<String, JsonNode>();
        object.forEachEntry(members::put);
        text.append('{');
        String separator = "";
        for (var member : members.entrySet()) {
            text.append(separator);
            separator = ",";
            string(member.getKey());
            text.append(':');
            write(member.getValue());
        }
        text.append('}');
    }

    private void number(JsonNode number) {
        if (number.isIntegralNumber() && number.canConvertToLong() && Math.abs(number.longValue()) <= GREATEST) {
            text.append(number.longValue());
            return;
        }
        var exact = number.decimalValue();
        var written = written(exact.doubleValue());
        if (exact.abs().compareTo(BigDecimal.valueOf(GREATEST)) > 0 || new BigDecimal(written).compareTo(exact) != 0) {
            throw new IllegalArgumentException("a number that canonical JSON cannot hold, write it as text: " + number);
        }
        text.append(written);
    }

    private static String written(double number) {
        try {
            return Double.isInfinite(number) ? "0" : NumberToJSON.serializeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void string(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                i = endOfPair(value, i);
            } else if (c < ' ' || c == '"' || c == '\\') {
                text.append(value, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    private static int endOfPair(String value, int at) {
        int end = at + 1;
        if (end == value.length() || !Character.isSurrogatePair(value.charAt(at), value.charAt(end))) {
            throw new IllegalArgumentException("a text with half a surrogate pair");
        }
        return end;
    }

    private void escape(char c) {
        text.append('\\');
        switch (c) {
            case '"', '\\' -> text.append(c);
            case '\b' -> text.append('b');
            case '\t' -> text.append('t');
            case '\n' -> text.append('n');
            case '\f' -> text.append('f');
            case '\r' -> text.append('r');
            default -> text.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
