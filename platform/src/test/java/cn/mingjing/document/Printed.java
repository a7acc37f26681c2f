package cn.mingjing.document;

import cn.mingjing.document.typeset.Fonts;
import cn.mingjing.document.typeset.Seal;
import cn.mingjing.document.typeset.Typesetter;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Prints papers as an office and as a demo would, and looks at the pages. */
final class Printed {

    static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private static final Fonts FONTS = new Fonts(null);
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Printed.class.getClassLoader(), "gg.jte.generated.precompiled");

    static final Documents OFFICE = documents(Optional.empty());
    static final Documents DEMO = documents(Optional.of(new Seal(FONTS)));

    private Printed() {}

    private static Documents documents(Optional<Seal> seal) {
        return new Documents(TEMPLATES, new Typesetter(FONTS), seal, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** What an office's printed paper says, without white space. */
    static String text(Paper paper) {
        return Pdf.text(OFFICE.print(paper).pdf());
    }

    /** The text of each page, without white space. */
    static List<String> pages(byte[] pdf) {
        return Pdf.read(pdf, document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s　]", ""));
            }
            return pages;
        });
    }

    /** Every character with its place, page by page. */
    static List<List<TextPosition>> characters(byte[] pdf) {
        return Pdf.read(pdf, file -> {
            List<List<TextPosition>> pages = new ArrayList<>();
            file.getPages().forEach(page -> pages.add(new ArrayList<>()));
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition character) {
                    if (!character.getUnicode().isBlank()) {
                        pages.get(getCurrentPageNo() - 1).add(character);
                    }
                }

                void read() throws IOException {
                    getText(file);
                }
            }.read();
            return pages;
        });
    }
}
