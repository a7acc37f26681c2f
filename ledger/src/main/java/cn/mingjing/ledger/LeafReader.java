package cn.mingjing.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Reads a leaf in its one form.
 *
 * <p>It walks the fixed shape and at the end writes the leaf anew: what does not come out byte for byte was not
 * canonical. So no rule of RFC 8785 has to be repeated here.
 */
final class LeafReader {
    private final String text;
    private int at;

    private LeafReader(String text) {
        this.text = text;
    }

    static Leaf read(byte[] bytes) {
        if (bytes.length > Leaf.MAX_BYTES) {
            throw new MalformedException("a leaf has at most " + Leaf.MAX_BYTES + " bytes");
        }
        var leaf = new LeafReader(StrictUtf8.decode(bytes)).leaf();
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new MalformedException("a leaf is canonical JSON, and its sm3 fits its commitments");
        }
        return leaf;
    }

    private Leaf leaf() {
        expect("{\"actor\":");
        String actor = string();
        expect(",\"authority\":");
        String authority = string();
        expect(",\"fields\":");
        var commitments = commitments();
        expect(",\"number\":");
        long number = number();
        expect(",\"occurred\":");
        var occurred = time();
        expect(",\"recorded\":");
        var recorded = time();
        expect(",\"sm3\":");
        Hash.parseHex(string());
        expect(",\"stream\":");
        String stream = string();
        expect(",\"type\":");
        String type = string();
        expect(",\"v\":" + Leaf.VERSION + "}");
        if (at != text.length()) {
            throw new MalformedException("nothing follows a leaf");
        }
        return new Leaf(stream, number, type, occurred, recorded, actor, authority, commitments);
    }

    private Commitments commitments() {
        var list = new ArrayList<Commitment>();
        do {
            expect(list.isEmpty() ? "[[" : ",[");
            String field = string();
            expect(",");
            list.add(new Commitment(field, Hash.parseHex(string())));
            expect("]");
        } while (text.startsWith(",", at));
        expect("]");
        return new Commitments(list);
    }

    private Instant time() {
        try {
            return Instant.parse(string());
        } catch (DateTimeException e) {
            throw new MalformedException("a leaf's times are ISO instants");
        }
    }

    private long number() {
        int start = at;
        while (at < text.length() && at - start < 16 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw new MalformedException("a leaf's number is decimal");
        }
        return Long.parseLong(text, start, at, 10);
    }

    private String string() {
        expect("\"");
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        expect("\"");
        return value.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unit();
            default -> throw new MalformedException("an escape that a leaf does not use");
        };
    }

    private char unit() {
        expect("00");
        try {
            at += 2;
            return (char) Integer.parseInt(text, at - 2, at, 16);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new MalformedException("an escape that a leaf does not use");
        }
    }

    private void expect(String token) {
        if (!text.startsWith(token, at)) {
            throw new MalformedException("a leaf has " + token + " at character " + at);
        }
        at += token.length();
    }
}
