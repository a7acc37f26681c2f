package cn.mingjing.document.typeset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes the table of a font that says which glyph draws which character ({@code cmap}, ISO/IEC 14496-22, 5.2). */
final class CharacterMap {

    private CharacterMap() {}

    /** Glyphs by code point, from the widest Unicode subtable. */
    static SortedMap<Integer, Integer> read(ByteBuffer table) {
        SortedMap<Integer, Integer> widest = new TreeMap<>();
        int subtables = table.getShort(2);
        for (int i = 0; i < subtables; i++) {
            int platform = table.getShort(4 + 8 * i);
            int encoding = table.getShort(6 + 8 * i);
            int offset = table.getInt(8 + 8 * i);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode) {
                var subtable = table.slice(offset, table.capacity() - offset);
                var map = switch (subtable.getShort(0)) {
                    case 4 -> readSegments(subtable);
                    case 12 -> readGroups(subtable);
                    default -> new TreeMap<Integer, Integer>();
                };
                if (map.size() > widest.size()) {
                    widest = map;
                }
            }
        }
        if (widest.isEmpty()) {
            throw new UnsuitableFont("it has no Unicode character map");
        }
        return widest;
    }

    /** Format 4: segments of the basic plane. */
    private static SortedMap<Integer, Integer> readSegments(ByteBuffer subtable) {
        SortedMap<Integer, Integer> map = new TreeMap<>();
        int doubled = Short.toUnsignedInt(subtable.getShort(6));
        for (int end = 14; end < 14 + doubled; end += 2) {
            int start = end + doubled + 2;
            int delta = start + doubled;
            int range = delta + doubled;
            int first = Short.toUnsignedInt(subtable.getShort(start));
            int last = Math.min(Short.toUnsignedInt(subtable.getShort(end)), 0xFFFE);
            int offset = Short.toUnsignedInt(subtable.getShort(range));
            for (int point = first; point <= last; point++) {
                int glyph = point;
                if (offset != 0) {
                    glyph = Short.toUnsignedInt(subtable.getShort(range + offset + 2 * (point - first)));
                }
                if (offset == 0 || glyph != 0) {
                    put(map, point, glyph + subtable.getShort(delta) & 0xFFFF);
                }
            }
        }
        return map;
    }

    /** Format 12: groups of all planes. */
    private static SortedMap<Integer, Integer> readGroups(ByteBuffer subtable) {
        SortedMap<Integer, Integer> map = new TreeMap<>();
        int groups = subtable.getInt(12);
        for (int group = 16; group < 16 + 12 * groups; group += 12) {
            int first = subtable.getInt(group);
            int last = subtable.getInt(group + 4);
            for (int point = first; point <= last; point++) {
                put(map, point, subtable.getInt(group + 8) + point - first);
            }
        }
        return map;
    }

    private static void put(Map<Integer, Integer> map, int point, int glyph) {
        if (glyph != 0) {
            map.put(point, glyph);
        }
    }

    /** A table with one subtable of format 12, for Windows and all of Unicode. */
    static ByteBuffer write(SortedMap<Integer, Integer> glyphs) {
        List<int[]> groups = new ArrayList<>();
        glyphs.forEach((point, glyph) -> {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && last[1] + 1 == point && last[2] + point - last[0] == glyph) {
                last[1] = point;
            } else {
                groups.add(new int[] {point, point, glyph});
            }
        });
        int length = 16 + 12 * groups.size();
        var table = ByteBuffer.allocate(12 + length);
        putShorts(table, 0, 1, 3, 10).putInt(12);
        putShorts(table, 12, 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> table.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return table;
    }

    private static ByteBuffer putShorts(ByteBuffer table, int... values) {
        for (int value : values) {
            table.putShort((short) value);
        }
        return table;
    }
}
