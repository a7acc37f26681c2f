package cn.mingjing.ui.form;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Makes what was typed fit for the record: one form of each character, no invisible ones.
 *
 * <p>Line ends become {@code \n}, tabs and no-break spaces become spaces, the zero-width marks that word processors leave
 * behind go, the rest is NFC. What remains of control, direction and format characters is refused, never silently dropped:
 * such text reads otherwise than it is stored.
 */
final class Characters {

    private Characters() {}

    static String tidy(String typed) {
        var lines = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace('\u00a0', ' ');
        var visible = lines.replace("\u200b", "").replace("\ufeff", "").replace("\u00ad", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    /** The place, counted from 1, of the first character that cannot stand in a record. */
    static OptionalInt firstForbidden(String text) {
        int place = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            place++;
            if (forbidden(text.codePointAt(at))) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean forbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
        };
    }
}
