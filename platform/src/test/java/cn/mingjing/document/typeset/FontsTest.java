package cn.mingjing.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.document.Pdf;
import cn.mingjing.document.Rendering;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    private static final String SERIF = "/fonts/serif/400Regular/NotoSerifSC_400Regular.ttf";
    private static final String SANS = "/fonts/sans/500Medium/NotoSansSC_500Medium.ttf";

    @TempDir
    Path office;

    @Test
    @DisplayName("未修整的字体把“行文”变成部首字，修整后不会")
    void mendingIsNeededAndEnough() throws IOException {
        assertThat(roundTrip("行文～〈〉", shipped(SERIF))).isNotEqualTo("行文～〈〉").contains("⾏");
        assertThat(roundTrip("行文～〈〉", FontMending.mend(shipped(SERIF)))).isEqualTo("行文～〈〉");
    }

    @Test
    @DisplayName("修整不改变任何字的字形和宽度")
    void mendingKeepsOutlinesAndWidths() throws IOException {
        try (var before = new TTFParser().parse(new RandomAccessReadBuffer(shipped(SERIF)));
                var after = new TTFParser().parse(new RandomAccessReadBuffer(FontMending.mend(shipped(SERIF))))) {
            for (int point : "行文令～〜〈〉　𬭎A1。".codePoints().toArray()) {
                int old = before.getUnicodeCmapLookup().getGlyphId(point);
                int mended = after.getUnicodeCmapLookup().getGlyphId(point);
                assertThat(mended).as(Character.toString(point)).isPositive();
                assertThat(after.getAdvanceWidth(mended)).isEqualTo(before.getAdvanceWidth(old));
                var oldOutline = before.getGlyph().getGlyph(old);
                var outline = after.getGlyph().getGlyph(mended);
                assertThat(outline == null ? null : outline.getPath().getBounds2D())
                        .isEqualTo(
                                oldOutline == null ? null : oldOutline.getPath().getBounds2D());
            }
        }
    }

    @Test
    @DisplayName("单位自备的字体优先")
    void theOfficesFontComesFirst() throws IOException {
        Files.write(office.resolve("body.ttf"), FontMending.mend(shipped(SANS)));

        var pdf = set(new Fonts(office), "当事人").pdf();

        assertThat(fontNames(pdf)).allMatch(name -> name.contains("NotoSansSC"));
        assertThat(fontNames(set(new Fonts(null), "当事人").pdf())).allMatch(name -> name.contains("NotoSerifSC"));
    }

    @Test
    @DisplayName("单位自备的字体缺哪个字，就补哪个字，仍能检索")
    void missingCharactersComeFromTheShippedFonts() throws IOException {
        Files.write(office.resolve("body.ttf"), fontWithOnly("当人", shipped(SANS)));

        var pdf = set(new Fonts(office), "当事人").pdf();

        assertThat(fontNames(pdf)).hasSize(2).anyMatch(name -> name.contains("NotoSerifSC"));
        assertThat(Pdf.text(pdf)).isEqualTo("当事人");
    }

    private static byte[] fontWithOnly(String characters, byte[] font) {
        var tables = new LinkedHashMap<>(Sfnt.read(font).tables());
        var glyphs = CharacterMap.read(Sfnt.read(font).table("cmap"));
        glyphs.keySet().removeIf(point -> characters.indexOf(point) < 0);
        tables.put("cmap", CharacterMap.write(glyphs));
        return Sfnt.write(tables);
    }

    @Test
    @DisplayName("不能用的字体说明是哪个文件、为什么")
    void refusesAFontThatCannotBeEmbedded() throws IOException {
        Files.write(office.resolve("body.ttf"), "OTTO............".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> set(new Fonts(office), "当事人"))
                .isInstanceOf(UnsuitableFont.class)
                .hasMessageContaining("body.ttf")
                .hasMessageContaining("not a TrueType font");
    }

    @Test
    @DisplayName("旧格式字符表的字体也能用")
    void readsTheOlderCharacterMap() throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(shipped(SERIF)))) {
            var table =
                    font.getTableBytes(Objects.requireNonNull(font.getTableMap().get("cmap")));
            var narrow = ByteBuffer.wrap(table);
            // hide the wide subtables, so that only those of format 4 are left
            for (int i = 0; i < narrow.getShort(2); i++) {
                int entry = 4 + 8 * i;
                if (narrow.getShort(narrow.getInt(entry + 4)) != 4) {
                    narrow.putShort(entry, (short) 9);
                }
            }
            var wide = CharacterMap.read(ByteBuffer.wrap(
                    font.getTableBytes(Objects.requireNonNull(font.getTableMap().get("cmap")))));

            assertThat(CharacterMap.read(narrow))
                    .isEqualTo(wide.headMap(0x10000))
                    .hasSizeGreaterThan(30_000);
        }
    }

    private static Rendering set(Fonts fonts, String text) {
        return new Typesetter(fonts)
                .set(
                        "<html lang='zh-CN'><head><title>t</title><style>p { font-family: office-body, song }</style></head><body><p>"
                                + text + "</p></body></html>",
                        Instant.EPOCH);
    }

    private static List<String> fontNames(byte[] pdf) {
        return Pdf.read(pdf, document -> {
            List<String> names = new ArrayList<>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }
            return names;
        });
    }

    private static String roundTrip(String text, byte[] font) throws IOException {
        try (var document = new PDDocument();
                var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, parsed, true), 12);
                content.newLineAtOffset(100, 700);
                content.showText(text);
                content.endText();
            }
            return Pdf.text(Pdf.bytes(document));
        }
    }

    private static byte[] shipped(String path) throws IOException {
        try (var font = Objects.requireNonNull(FontsTest.class.getResourceAsStream(path))) {
            return font.readAllBytes();
        }
    }
}
