package cn.mingjing.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reads PDF files with tools the product does not use: text with PDFBox, conformance with veraPDF. */
public final class Pdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** The text as a reader would copy it, without white space. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> new PDFTextStripper().getText(document)).replaceAll("[\\s　]", "");
    }

    /** What breaks PDF/A-2a and PDF/UA-1, one line per broken rule. */
    public static List<String> violations(byte[] pdf) {
        return List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1).stream()
                .flatMap(flavour -> violations(pdf, flavour).stream())
                .toList();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(broken -> flavour + " " + broken.getRuleId().getClause() + " " + broken.getMessage() + " at "
                            + broken.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file's bytes as saved now. */
    public static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Opens a file, asks, closes it. */
    public static <T> T read(byte[] pdf, Question<T> question) {
        try (var document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to find out about an open file. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }
}
