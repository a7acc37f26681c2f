package cn.mingjing.sheet.xls;

import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.SheetRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks at the heads of all records before the library takes them in: it would believe any number of texts that a file claims to
 * have, and make them.
 */
final class Headers {

    private static final int FILE_PASS = 0x2F;
    private static final int SHARED_TEXTS = 0xFC;

    private Headers() {}

    static void check(InputStream in, Budget budget) throws IOException {
        for (byte[] head = in.readNBytes(4); head.length == 4; head = in.readNBytes(4)) {
            budget.step();
            int kind = Short.toUnsignedInt(little(head).getShort(0));
            int length = Short.toUnsignedInt(little(head).getShort(2));
            if (kind == FILE_PASS) {
                throw new SheetRefused("encrypted");
            }
            if (kind == SHARED_TEXTS && length >= 8) {
                budget.textsAhead(little(in.readNBytes(8)).getInt(4));
                length -= 8;
            }
            in.skipNBytes(length);
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
