package cn.mingjing.document.typeset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives each character of a TrueType font a glyph of its own, so that text set in the font can be read back out of a PDF.
 *
 * <p>A PDF knows a character only by its glyph. Where a font draws several code points with one glyph, as the Noto fonts do
 * for 行 and the radical ⾏, or for the ideographic space and the em space, what a reader searches or copies is the first of
 * them. So radicals and compatibility forms that have an ordinary twin are dropped, every other double gets a copy of the
 * glyph, and tables that would bring glyphs in by another way (GSUB, variation sequences) are left out. PDF/A-2u asks for
 * the same (ISO 19005-2, 6.2.11.7.2).
 */
final class FontMending {

    private static final List<String> KEPT = List.of("OS/2", "cvt ", "fpgm", "gasp", "name", "prep");

    private final Sfnt font;
    private final int glyphs;
    private final SortedMap<Integer, Integer> glyphOf = new TreeMap<>();
    /** The glyphs that get a copy; the copy of the n-th is number {@link #glyphs} + n. */
    private final List<Integer> copied = new ArrayList<>();

    private FontMending(byte[] original) {
        font = Sfnt.read(original);
        glyphs = Short.toUnsignedInt(font.table("maxp").getShort(4));
        assignGlyphs(CharacterMap.read(font.table("cmap")));
    }

    /**
     * The mended font, for use in memory only.
     *
     * @throws UnsuitableFont when it is no TrueType font, or one without what a document needs
     */
    static byte[] mend(byte[] original) {
        return new FontMending(original).write();
    }

    private void assignGlyphs(SortedMap<Integer, Integer> original) {
        Set<Integer> ordinary = new HashSet<>();
        original.forEach((point, glyph) -> {
            if (!isCompatibility(point)) {
                ordinary.add(glyph);
            }
        });
        Set<Integer> taken = new HashSet<>();
        original.forEach((point, glyph) -> {
            if (isInvisible(point) || (isCompatibility(point) && ordinary.contains(glyph))) {
                return;
            }
            if (taken.add(glyph)) {
                glyphOf.put(point, glyph);
            } else {
                glyphOf.put(point, glyphs + copied.size());
                copied.add(glyph);
            }
        });
        if (glyphs + copied.size() > 0xFFFF) {
            throw new UnsuitableFont("it has too many glyphs");
        }
    }

    /** Radicals and compatibility ideographs, which look like ordinary characters and are not found by a search. */
    private static boolean isCompatibility(int point) {
        return (point >= 0x2E80 && point <= 0x2FDF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    private static boolean isInvisible(int point) {
        return point < 0x20 || point == 0xAD || point == 0xFEFF;
    }

    private byte[] write() {
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        for (var tag : KEPT) {
            var table = font.tables().get(tag);
            if (table != null) {
                tables.put(tag, table);
            }
        }
        int total = glyphs + copied.size();
        tables.put("maxp", copyOf("maxp").putShort(4, (short) total));
        tables.put("hhea", copyOf("hhea").putShort(34, (short) total));
        tables.put("head", copyOf("head").putShort(50, (short) 1));
        tables.put("post", ByteBuffer.allocate(32).putInt(0, 0x00030000));
        tables.put("hmtx", metrics(total));
        putOutlines(tables, total);
        tables.put("cmap", CharacterMap.write(glyphOf));
        return Sfnt.write(tables);
    }

    private ByteBuffer copyOf(String tag) {
        var table = font.table(tag);
        var bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Full horizontal metrics, four bytes for every glyph. */
    private ByteBuffer metrics(int total) {
        var old = font.table("hmtx");
        int full = Short.toUnsignedInt(font.table("hhea").getShort(34));
        var metrics = ByteBuffer.allocate(4 * total);
        for (int glyph = 0; glyph < total; glyph++) {
            int source = glyph < glyphs ? glyph : copied.get(glyph - glyphs);
            metrics.putShort(old.getShort(4 * Math.min(source, full - 1)));
            metrics.putShort(old.getShort(source < full ? 4 * source + 2 : 2 * (full + source)));
        }
        return metrics;
    }

    /** Outlines with the copies behind, and where each begins, in long form ({@code head} says so). */
    private void putOutlines(Map<String, ByteBuffer> tables, int total) {
        var outlines = font.table("glyf");
        int size = outlines.capacity();
        for (int glyph : copied) {
            size += placeOf(glyph + 1) - placeOf(glyph);
        }
        var all = ByteBuffer.allocate(size).put(outlines.duplicate());
        var places = ByteBuffer.allocate(4 * (total + 1));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            places.putInt(placeOf(glyph));
        }
        for (int glyph : copied) {
            places.putInt(all.position());
            all.put(outlines.slice(placeOf(glyph), placeOf(glyph + 1) - placeOf(glyph)));
        }
        tables.put("glyf", all);
        tables.put("loca", places.putInt(all.position()));
    }

    private int placeOf(int glyph) {
        var places = font.table("loca");
        boolean wide = font.table("head").getShort(50) != 0;
        return wide ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
    }
}
