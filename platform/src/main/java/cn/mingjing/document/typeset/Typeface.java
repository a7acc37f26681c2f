package cn.mingjing.document.typeset;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One font, mended and parsed at its first use and then shared by all documents; safe for concurrent use. */
final class Typeface {

    /** Reads the font file. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws IOException;
    }

    private final String family;
    private final int weight;
    private final String origin;
    private final Source source;
    private @Nullable TrueTypeFont parsed;

    /**
     * @param family the name by which style sheets ask for it
     * @param weight CSS weight, 400 or 700
     * @param origin where the font comes from, for messages
     */
    Typeface(String family, int weight, String origin, Source source) {
        this.family = family;
        this.weight = weight;
        this.origin = origin;
        this.source = source;
    }

    String family() {
        return family;
    }

    boolean covers(int codePoint) {
        try {
            return font().getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shape outline(int codePoint) {
        try {
            var font = font();
            var glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(codePoint));
            double em = font.getUnitsPerEm();
            var path = glyph == null ? new GeneralPath() : glyph.getPath();
            return path.createTransformedShape(AffineTransform.getScaleInstance(1 / em, 1 / em));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the font known to one rendering; it is read only when the document asks for it. */
    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new InDocument(document), family, weight, FontStyle.NORMAL, true);
    }

    synchronized TrueTypeFont font() {
        if (parsed == null) {
            try {
                parsed = new TTFParser().parse(new RandomAccessReadBuffer(FontMending.mend(source.read())));
            } catch (UnsuitableFont e) {
                throw new UnsuitableFont(origin, e);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the font " + origin, e);
            }
        }
        return parsed;
    }

    private final class InDocument extends PDFontSupplier {

        private final PDDocument document;

        @SuppressWarnings("NullAway") // the inherited field is unused: supply() is overridden
        InDocument(PDDocument document) {
            super(null);
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + origin + " cannot be embedded", e);
            }
        }
    }
}
