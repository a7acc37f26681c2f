package cn.mingjing.document.typeset;

import cn.mingjing.document.Rendering;
import cn.mingjing.law.China;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets XHTML as a PDF/A-2a file. The same text at the same time gives the same bytes.
 *
 * <p>Nothing outside the text is read: images come as {@code data:} addresses, every other address is refused.
 */
public final class Typesetter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Mingjing";

    static {
        XRLog.setLoggerImpl(new QuietLog());
    }

    private final Fonts fonts;
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();

    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Sets one document.
     *
     * @param xhtml well-formed, with {@code lang}, {@code title} and the metadata {@code author} and {@code subject}
     * @param at the time written into the file as its creation
     */
    public Rendering set(String xhtml, Instant at) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // The XMP writer looks for a TransformerFactory in every jar it can see: half of the time a document takes.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return set(PlainText.of(xhtml, fonts), at);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private Rendering set(PlainText text, Instant at) {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(text.text(), null)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(SRGB)
                    .withProducer(PRODUCER)
                    .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                    .useUnicodeLineBreaker(new ChineseLineBreaks())
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useSVGDrawer(new BatikSVGDrawer());
            fonts.offerTo(builder, document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                stampTime(document, at);
                var pdf = new ByteArrayOutputStream(1 << 17);
                document.save(pdf);
                return new Rendering(pdf.toByteArray(), document.getNumberOfPages(), text.missing());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set the document", e);
        }
    }

    /** Replaces the renderer's own clock, in the information dictionary and in the XMP packet, which must agree. */
    private static void stampTime(PDDocument document, Instant at) throws IOException {
        var time = at.truncatedTo(ChronoUnit.SECONDS).atZone(China.ZONE);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(time));
        document.setDocumentId(time.toEpochSecond());
        var metadata = document.getDocumentCatalog().getMetadata();
        var packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + time.toOffsetDateTime());
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    }
}
