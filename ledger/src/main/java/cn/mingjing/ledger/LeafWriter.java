package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;

/**
 * Writes a leaf as RFC 8785 canonical JSON: keys in order of their UTF-16 units, no white space, shortest escapes.
 *
 * <p>The shape is fixed, so the order of the keys is simply the order of these lines, and no JSON library is needed.
 */
final class LeafWriter {
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

    private byte[] out = new byte[1024];
    private int length;

    private LeafWriter() {}

    static byte[] write(Leaf leaf) {
        var writer = new LeafWriter();
        writer.leaf(leaf);
        if (writer.length > Leaf.MAX_BYTES) {
            throw new MalformedException("a leaf has at most " + Leaf.MAX_BYTES + " bytes");
        }
        return Arrays.copyOf(writer.out, writer.length);
    }

    private void leaf(Leaf leaf) {
        ascii("{\"actor\":");
        string(leaf.actor());
        ascii(",\"authority\":");
        string(leaf.authority());
        ascii(",\"fields\":[");
        String separator = "[";
        for (Commitment commitment : leaf.commitments().list()) {
            ascii(separator);
            separator = ",[";
            string(commitment.field());
            ascii(",\"");
            hex(commitment.hash());
            ascii("\"]");
        }
        ascii("],\"number\":" + leaf.number());
        ascii(",\"occurred\":\"" + MILLIS.format(leaf.occurred()));
        ascii("\",\"recorded\":\"" + MILLIS.format(leaf.recorded()) + "\",\"sm3\":\"");
        hex(leaf.commitments().sm3());
        ascii("\",\"stream\":");
        string(leaf.stream());
        ascii(",\"type\":");
        string(leaf.type());
        ascii(",\"v\":" + Leaf.VERSION + "}");
    }

    private void string(String text) {
        put('"');
        for (byte b : StrictUtf8.encode(text)) {
            switch (b) {
                case '"', '\\' -> escape(b);
                case '\b' -> escape('b');
                case '\t' -> escape('t');
                case '\n' -> escape('n');
                case '\f' -> escape('f');
                case '\r' -> escape('r');
                default -> plain(b);
            }
        }
        put('"');
    }

    private void escape(int letter) {
        put('\\');
        put(letter);
    }

    private void plain(byte b) {
        if (b >= 0 && b < 0x20) {
            ascii("\\u00");
            put(HEX[b >> 4]);
            put(HEX[b & 15]);
        } else {
            put(b);
        }
    }

    private void hex(Hash hash) {
        for (byte b : hash.shared()) {
            put(HEX[(b >> 4) & 15]);
            put(HEX[b & 15]);
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) {
        if (length == out.length) {
            out = Arrays.copyOf(out, 2 * length);
        }
        out[length++] = (byte) b;
    }
}
