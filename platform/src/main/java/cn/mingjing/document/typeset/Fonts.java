package cn.mingjing.document.typeset;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Shape;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The fonts documents are set in: Song ({@code song}, 400 and 700) and Hei ({@code hei}), which are on the class path, and
 * before them whatever an office has put into its font folder under the names {@code body.ttf} ({@code office-body}, such as
 * its licensed Fang-song), {@code title.ttf} ({@code office-title}) and {@code heading.ttf} ({@code office-heading}).
 *
 * <p>A character missing in one font is taken from the next in the style sheet's list.
 */
public final class Fonts {

    private final List<Typeface> faces = new ArrayList<>();

    /**
     * @param officeFolder a folder with the office's own fonts, or null; files missing in it are no error
     */
    public Fonts(@Nullable Path officeFolder) {
        shipped("song", 400, "serif/400Regular/NotoSerifSC_400Regular.ttf");
        shipped("song", 700, "serif/700Bold/NotoSerifSC_700Bold.ttf");
        shipped("hei", 400, "sans/500Medium/NotoSansSC_500Medium.ttf");
        if (officeFolder != null) {
            for (var role : List.of("body", "title", "heading")) {
                var file = officeFolder.resolve(role + ".ttf");
                if (Files.exists(file)) {
                    faces.add(new Typeface("office-" + role, 400, file.toString(), () -> Files.readAllBytes(file)));
                }
            }
        }
    }

    private void shipped(String family, int weight, String path) {
        faces.add(new Typeface(family, weight, path, () -> resource("/fonts/" + path)));
    }

    private static byte[] resource(String path) throws IOException {
        try (var font = Fonts.class.getResourceAsStream(path)) {
            if (font == null) {
                throw new FileNotFoundException(path + " is not on the class path; was it built after \"npm ci\"?");
            }
            return font.readAllBytes();
        }
    }

    /** Whether a character can be drawn in every place of a document. */
    boolean cover(int codePoint) {
        return faces.stream()
                .filter(face -> !face.family().startsWith("office-"))
                .anyMatch(face -> face.covers(codePoint));
    }

    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        faces.forEach(face -> face.offerTo(builder, document));
    }

    /** The outline of a character, one unit high; empty for one that the first font does not have. */
    Shape outline(int codePoint) {
        return faces.getFirst().outline(codePoint);
    }
}
