package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** UTF-8 both ways without replacement characters, so that two different inputs never become one. */
final class StrictUtf8 {
    private StrictUtf8() {}

    static String decode(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("not UTF-8");
        }
    }

    /** The JDK's plain encoder is several times faster than a reporting one, but writes half a pair as a question mark. */
    static byte[] encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new MalformedException("half of a surrogate pair cannot be written as UTF-8");
                }
                i++;
            }
        }
        return text.getBytes(UTF_8);
    }
}
