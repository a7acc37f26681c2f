package cn.mingjing.facts.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** Canonical JSON after RFC 8785: what a field's commitment is made over. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical text of any JSON value. */
    public static String of(JsonNode value) {
        if (value.isNull() || value.isBoolean() || value.isIntegralNumber() || isPlainText(value)) {
            return value.toString();
        }
        try {
            // The library takes objects and arrays only: wrap the value, then drop the brackets.
            String wrapped = new JsonCanonicalizer("[" + value + "]").getEncodedString();
            return wrapped.substring(1, wrapped.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlainText(JsonNode value) {
        return value.isString() && value.stringValue().chars().allMatch(CanonicalJson::needsNoEscape);
    }

    private static boolean needsNoEscape(int c) {
        return c >= 0x20 && c != '"' && c != '\\' && c != 0x7F && !Character.isSurrogate((char) c);
    }
}
