package cn.mingjing.document.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three ways a document is laid out, all on the page of GB/T 9704-2012: A4, 37 mm above, 28 mm at the binding. */
public enum Layout {
    /** Sent out under seal: 22 lines of 28 characters. */
    OFFICIAL("official"),
    /** Questions and answers, or what was seen; signed page by page. */
    RECORD("numbered", "record"),
    /** A table with the opinions of those who approve. */
    FORM("numbered", "form");

    private final String style;

    Layout(String... sheets) {
        style = Stream.concat(Stream.of("every"), Stream.of(sheets))
                .map(Layout::read)
                .collect(Collectors.joining("\n", "<style>\n", "</style>"));
    }

    /** The style element for the head of the page. */
    public String style() {
        return style;
    }

    /** Whether each page has a foot of its own under the text; a document under seal has only its page number. */
    public boolean footed() {
        return this != OFFICIAL;
    }

    private static String read(String sheet) {
        try (var css = Objects.requireNonNull(Layout.class.getResourceAsStream(sheet + ".css"), sheet)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
