package cn.mingjing.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log says of its tree: origin, size, root (C2SP tlog-checkpoint). Worth nothing before it is signed.
 *
 * @param origin identity of the log, one non-empty line
 * @param head size and root
 * @param extensions further lines, none of them empty; ours have none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        extensions = List.copyOf(extensions);
        requireLine(origin);
        extensions.forEach(Checkpoint::requireLine);
    }

    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws MalformedException when it is not a checkpoint's
     */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedException("a checkpoint ends in a newline");
        }
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        lines.removeLast();
        if (lines.size() < 3) {
            throw new MalformedException("a checkpoint has at least three lines");
        }
        var head = new TreeHead(size(lines.get(1)), Hash.parseBase64(lines.get(2)));
        if (head.size() == 0 && !head.root().equals(TreeHasher.EMPTY_ROOT)) {
            throw new MalformedException("the tree without leaves has one root only");
        }
        return new Checkpoint(lines.getFirst(), head, lines.subList(3, lines.size()));
    }

    /** Returns the text to be signed, every line ended by a newline. */
    public String text() {
        var text = new StringBuilder();
        text.append(origin).append('\n').append(head.size()).append('\n');
        text.append(head.root().base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static long size(String line) {
        if (!SIZE.matcher(line).matches()) {
            throw new MalformedException("a tree size is decimal, without sign or leading zero");
        }
        try {
            return Long.parseLong(line);
        } catch (NumberFormatException e) {
            throw new MalformedException("a tree size is less than 2^63");
        }
    }

    private static void requireLine(String line) {
        if (line.isEmpty() || line.chars().anyMatch(c -> c < 0x20)) {
            throw new MalformedException("a checkpoint's lines are not empty and have no control characters");
        }
    }
}
