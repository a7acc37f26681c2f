package cn.mingjing.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one tile of a log as C2SP tlog-tiles does: {@code tile/<L>/<N>[.p/<W>]}.
 *
 * @param level 0 to 63; the hashes of a level-0 tile are leaf hashes
 * @param index number of the tile in its level, 0 to 2^55 − 1: no tree of fewer than 2^63 leaves has a further one
 * @param width number of hashes, 1 to 256; a tile with fewer than 256 is partial
 */
public record TilePath(int level, long index, int width) {
    /** Hashes in a full tile. */
    public static final int FULL = 256;

    private static final long MAX_INDEX = Long.MAX_VALUE / FULL;
    private static final Pattern FORM =
            Pattern.compile("tile/(0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (level < 0 || level > 63 || index < 0 || index > MAX_INDEX || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /**
     * Reads a path in its one and only spelling; empty for everything else.
     *
     * <p>An address that is not a tile's is nothing exceptional on the open web, so this reader does not throw.
     */
    public static Optional<TilePath> parse(String path) {
        var form = FORM.matcher(path);
        if (path.length() > 64 || !form.matches()) {
            return Optional.empty();
        }
        int level = Integer.parseInt(form.group(1));
        int width = form.group(3) == null ? FULL : Integer.parseInt(form.group(3));
        long index = Long.parseLong(form.group(2).replace("x", "").replace("/", ""));
        if (level > 63 || width > FULL || index > MAX_INDEX) {
            return Optional.empty();
        }
        var tile = new TilePath(level, index, width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** Returns the path, for example {@code tile/0/x001/x234/067.p/12}. */
    public String path() {
        var number = new StringBuilder(three(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, "x" + three(rest % 1000) + "/");
        }
        return "tile/" + level + "/" + number + (isFull() ? "" : ".p/" + width);
    }

    /** Says whether the tile has all of its 256 hashes and will never change again. */
    public boolean isFull() {
        return width == FULL;
    }

    /** Returns the length of the tile in bytes. */
    public int length() {
        return width * Hash.SIZE;
    }

    private static String three(long n) {
        return new String(new char[] {(char) ('0' + n / 100), (char) ('0' + n / 10 % 10), (char) ('0' + n % 10)});
    }

    @Override
    public String toString() {
        return path();
    }
}
