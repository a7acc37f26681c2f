package cn.mingjing.sheet.csv;

import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.SheetRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells in which encoding a text is: the first in which all of it makes sense. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 16;
    /** Old systems let a control character slip in; one in a hundred is no text any more. */
    private static final int MOST_ODD = 100;

    private Encoding() {}

    static Charset of(Path file, Budget budget) throws IOException {
        for (var encoding : candidates(file)) {
            if (makesSense(file, encoding, budget)) {
                return encoding;
            }
        }
        throw new SheetRefused("unknown");
    }

    private static List<Charset> candidates(Path file) throws IOException {
        byte[] sample;
        try (var in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (begins(sample, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return hasZeros(sample)
                ? List.of(zerosAreAtEven(sample) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                : List.of(StandardCharsets.UTF_8, GB18030);
    }

    /** Read to the end: one character that is none in this encoding, and it is another. */
    private static boolean makesSense(Path file, Charset encoding, Budget budget) throws IOException {
        long odd = 0;
        long all = 0;
        var buffer = new char[1 << 13];
        try (var in = new InputStreamReader(Files.newInputStream(file), encoding.newDecoder())) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                budget.step();
                all += length;
                for (int at = 0; at < length; at++) {
                    odd += isOdd(buffer[at]) ? 1 : 0;
                    if (buffer[at] == 0) {
                        return false;
                    }
                }
            }
            return odd * MOST_ODD <= all + MOST_ODD;
        } catch (CharacterCodingException noSuchCharacter) {
            return false;
        }
    }

    private static boolean isOdd(char c) {
        return Character.isISOControl(c) && "\t\n\r\f\u001A".indexOf(c) < 0 || c >= '\uFFFE';
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean hasZeros(byte[] bytes) {
        return zeros(bytes, 0) + zeros(bytes, 1) > 0;
    }

    /** Separators and ends of lines are small numbers: their zero comes first where the high byte does. */
    private static boolean zerosAreAtEven(byte[] bytes) {
        return zeros(bytes, 0) > zeros(bytes, 1);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < bytes.length; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
