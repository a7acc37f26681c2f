package cn.mingjing.originals.keeping;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises text that a person can read: UTF-8, or GB 18030 as older Chinese systems write it. */
final class PlainText {

    private static final List<Charset> KNOWN = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private PlainText() {}

    /**
     * @param head the first bytes
     * @param goesOn whether there are more, so that a character may be cut at the end of the head
     */
    static Optional<String> kind(byte[] head, boolean goesOn) {
        return KNOWN.stream()
                .filter(charset -> isReadable(head, goesOn, charset))
                .map(charset -> "text/plain;charset=" + charset.name())
                .findFirst();
    }

    private static boolean isReadable(byte[] head, boolean goesOn, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(head.length + 1);
        var bytes = ByteBuffer.wrap(head);
        var result = decoder.decode(bytes, text, !goesOn);
        text.flip();
        return !result.isError() && text.chars().allMatch(PlainText::isText);
    }

    private static boolean isText(int c) {
        return c >= ' ' ? c != 0x7F && (c < 0x80 || c > 0x9F) : c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
