package cn.mingjing.document.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The container of a TrueType font: tables by their tag, as big-endian bytes (ISO/IEC 14496-22, 4.3 and 4.5).
 *
 * @param tables each table's content, position 0, by its four-letter tag
 */
record Sfnt(Map<String, ByteBuffer> tables) {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;

    /**
     * Splits a font file into its tables, which stay views of the array.
     *
     * @throws UnsuitableFont when the bytes are no single TrueType font (OpenType with CFF outlines, a collection)
     */
    static Sfnt read(byte[] font) {
        var file = ByteBuffer.wrap(font);
        if (font.length < 12) {
            throw new UnsuitableFont("it is not a font file");
        }
        int version = file.getInt(0);
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE) {
            throw new UnsuitableFont(
                    "it is not a TrueType font (OpenType-CFF fonts and collections cannot be embedded)");
        }
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            var tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        return new Sfnt(tables);
    }

    /** The table, which must be there. */
    ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new UnsuitableFont("its table '" + tag + "' is missing");
        }
        return table;
    }

    /** Writes a font file of these tables. Checksums are left zero: the file never leaves memory, and no reader checks them. */
    static byte[] write(Map<String, ByteBuffer> tables) {
        SortedMap<String, ByteBuffer> ordered = new TreeMap<>(tables);
        int offset = 12 + 16 * ordered.size();
        int highest = Integer.highestOneBit(ordered.size());
        var directory = ByteBuffer.allocate(offset)
                .putInt(TRUE_TYPE)
                .putShort((short) ordered.size())
                .putShort((short) (highest * 16))
                .putShort((short) Integer.numberOfTrailingZeros(highest))
                .putShort((short) ((ordered.size() - highest) * 16));
        int length = offset;
        for (var table : ordered.values()) {
            length += padded(table.capacity());
        }
        var file = new ByteArrayOutputStream(length);
        for (var entry : ordered.entrySet()) {
            int size = entry.getValue().capacity();
            directory
                    .put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(offset)
                    .putInt(size);
            offset += padded(size);
        }
        file.writeBytes(directory.array());
        for (var table : ordered.values()) {
            var padded = new byte[padded(table.capacity())];
            table.get(0, padded, 0, table.capacity());
            file.writeBytes(padded);
        }
        return file.toByteArray();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
