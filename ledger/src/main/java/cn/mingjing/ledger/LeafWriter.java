package cn.mingjing.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * Writes a leaf as RFC 8785 canonical JSON: keys in order of their UTF-16 units, no white space, shortest escapes.
 *
 * <p>The shape is fixed, so the order of the keys is simply the order of these lines, and no JSON library is needed.
 */
final class LeafWriter {
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);

    private LeafWriter() {}

    static byte[] write(Leaf leaf) {
        byte[] bytes = StrictUtf8.encode(new LeafWriter().text(leaf));
        if (bytes.length > Leaf.MAX_BYTES) {
            throw new MalformedException("a leaf has at most " + Leaf.MAX_BYTES + " bytes");
        }
        return bytes;
    }

    private String text(Leaf leaf) {
        out.append("{\"actor\":");
        string(leaf.actor());
        out.append(",\"authority\":");
        string(leaf.authority());
        out.append(",\"fields\":[");
        char separator = 0;
        for (Commitment commitment : leaf.commitments().list()) {
            if (separator != 0) {
                out.append(separator);
            }
            separator = ',';
            out.append('[');
            string(commitment.field());
            out.append(",\"").append(commitment.hash().hex()).append("\"]");
        }
        out.append("],\"number\":").append(leaf.number());
        out.append(",\"occurred\":\"").append(time(leaf.occurred()));
        out.append("\",\"recorded\":\"").append(time(leaf.recorded()));
        out.append("\",\"sm3\":\"").append(leaf.commitments().sm3().hex());
        out.append("\",\"stream\":");
        string(leaf.stream());
        out.append(",\"type\":");
        string(leaf.type());
        return out.append(",\"v\":").append(Leaf.VERSION).append('}').toString();
    }

    static String time(Instant instant) {
        return MILLIS.format(instant);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> plain(c);
            }
        }
        out.append('"');
    }

    private void plain(char c) {
        if (c < 0x20) {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            out.append(c);
        }
    }
}
