package cn.mingjing.facts.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads stored JSON and gives each value the one spelling of RFC 8785; written apart from what writes facts. */
final class CanonicalReading {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectReadContext CONTEXT = ObjectReadContext.empty();
    private static final String HEX = "0123456789abcdef";

    private CanonicalReading() {}

    /** A field of a leaf: its name and the hexadecimal digits of its commitment. */
    record Committed(String field, String hash) {}

    /**
     * The members of an object with their values in canonical form.
     *
     * @throws IllegalArgumentException when the text is no JSON object
     */
    static Map<String, String> members(String json) {
        try (JsonParser parser = JSON.createParser(CONTEXT, json)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            var members = new LinkedHashMap<String, String>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                var value = new StringBuilder(32);
                write(parser, value);
                members.put(name, value.toString());
            }
            return members;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON object", e);
        }
    }

    /**
     * The commitments of a leaf in their order.
     *
     * @throws IllegalArgumentException when there are none in it
     */
    static List<Committed> commitments(byte[] leaf) {
        try (JsonParser parser = JSON.createParser(CONTEXT, leaf)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean fields = parser.currentName().equals("fields");
                parser.nextToken();
                if (fields) {
                    return list(parser);
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no leaf", e);
        }
        throw new IllegalArgumentException("a leaf without fields");
    }

    private static List<Committed> list(JsonParser parser) {
        expect(parser.currentToken(), JsonToken.START_ARRAY);
        var list = new ArrayList<Committed>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_ARRAY);
            expect(parser.nextToken(), JsonToken.VALUE_STRING);
            String field = parser.getString();
            expect(parser.nextToken(), JsonToken.VALUE_STRING);
            list.add(new Committed(field, parser.getString()));
            expect(parser.nextToken(), JsonToken.END_ARRAY);
        }
        return list;
    }

    private static void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }

    private static void write(JsonParser parser, StringBuilder out) {
        switch (parser.currentToken()) {
            case VALUE_NULL -> out.append("null");
            case VALUE_TRUE -> out.append("true");
            case VALUE_FALSE -> out.append("false");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, out);
            case VALUE_STRING -> string(parser.getString(), out);
            case START_ARRAY -> array(parser, out);
            case START_OBJECT -> object(parser, out);
            default -> throw new IllegalArgumentException("no JSON value: " + parser.currentToken());
        }
    }

    private static void array(JsonParser parser, StringBuilder out) {
        out.append('[');
        for (boolean first = true; parser.nextToken() != JsonToken.END_ARRAY; first = false) {
            if (!first) {
                out.append(',');
            }
            write(parser, out);
        }
        out.append(']');
    }

    private static void object(JsonParser parser, StringBuilder out) {
        var members = new TreeMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            var value = new StringBuilder();
            write(parser, value);
            members.put(name, value.toString());
        }
        out.append('{');
        String separator = "";
        for (var member : members.entrySet()) {
            out.append(separator);
            separator = ",";
            string(member.getKey(), out);
            out.append(':').append(member.getValue());
        }
        out.append('}');
    }

    /** RFC 8785 knows doubles only; a whole number that fits is spelt as it is. */
    private static void number(JsonParser parser, StringBuilder out) {
        String text = parser.getString();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && text.length() < 16 && !text.equals("-0")) {
            out.append(text);
            return;
        }
        try {
            out.append(NumberToJSON.serializeNumber(Double.parseDouble(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void string(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                out.append(c);
            } else {
                escape(c, out);
            }
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        int named = "\b\t\n\f\r\"\\".indexOf(c);
        out.append('\\');
        if (named >= 0) {
            out.append("btnfr\"\\".charAt(named));
        } else {
            out.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
