package cn.mingjing.document.typeset;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.document.Pdf;
import cn.mingjing.document.Rendering;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final Fonts FONTS = new Fonts(null);
    private static final Typesetter TYPESETTER = new Typesetter(FONTS);
    private static final Instant AT = Instant.parse("2026-11-21T01:02:03.456Z");

    private static String page(String body) {
        return """
                <html lang="zh-CN"><head><title>行政处罚决定书</title><meta name="author" content="濮阳市市场监督管理局"/>
                <meta name="subject" content="行政处罚决定书"/>
                <style>body { font-family: song, hei; font-size: 12pt } .bold { font-weight: 700 } .hei { font-family: hei, song }</style>
                </head><body>%s</body></html>
                """.formatted(body);
    }

    private static Rendering set(String body) {
        return TYPESETTER.set(page(body), AT);
    }

    @Test
    @DisplayName("生成的文件符合 PDF/A-2a、PDF/A-2u 和 PDF/UA-1")
    void conformsToTheArchivalStandards() {
        var pdf = set("<h1>行政处罚决定书</h1><p class='bold'>当事人：西青区金福家乐食品店</p><p class='hei'>罚款 600.00 元</p>")
                .pdf();

        assertThat(Pdf.violations(pdf)).isEmpty();
    }

    @Test
    @DisplayName("不合规的文件会被检查出来")
    void theConformanceCheckCanFail() throws Exception {
        var pdf = set("<p>当事人</p>").pdf();
        var spoilt = Pdf.read(pdf, document -> {
            document.getDocumentCatalog().setMetadata(null);
            return Pdf.bytes(document);
        });

        assertThat(Pdf.violations(spoilt)).isNotEmpty();
    }

    @Test
    @DisplayName("文件写明题名、机关、语言、时间和色彩标准")
    void carriesItsMetadata() {
        Pdf.read(set("<p>当事人</p>").pdf(), document -> {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("行政处罚决定书");
            assertThat(information.getAuthor()).isEqualTo("濮阳市市场监督管理局");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-11-21T01:02:03Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog()
                            .getOutputIntents()
                            .getFirst()
                            .getOutputConditionIdentifier())
                    .isEqualTo("sRGB IEC61966-2.1");
            return document;
        });
    }

    @Test
    @DisplayName("同一内容、同一时间，无论先后和并发，文件逐字节相同")
    void isReproducible() throws Exception {
        var pages = IntStream.range(0, 16)
                .mapToObj(i -> "<h1>第" + i + "号</h1><p>" + "违法事实清楚，证据确凿。".repeat(i) + "</p>")
                .toList();
        var inTurn = pages.stream().map(page -> set(page).pdf()).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var atOnce = threads.invokeAll(pages.stream()
                    .<Callable<byte[]>>map(page ->
                            () -> new Typesetter(FONTS).set(page(page), AT).pdf())
                    .toList());
            for (int i = 0; i < pages.size(); i++) {
                assertThat(atOnce.get(i).get()).isEqualTo(inTurn.get(i));
            }
        }
    }

    @Test
    @DisplayName("每一个字都能从文件中原样检索、复制出来，没有部首字和兼容字")
    void everyCharacterRoundTrips() {
        for (var style : List.of("", "bold", "hei")) {
            int every = style.isEmpty() ? 1 : 20;
            var all = IntStream.rangeClosed('0', 0x2FFFF)
                    .filter(point -> point % every == 0 && FONTS.cover(point) && isOrdinary(point))
                    .mapToObj(Character::toString)
                    .collect(joining());
            assertThat(all.length()).isGreaterThan(30_000 / every);

            var pdf = set("<p class='" + style + "'>" + all.replace("<", "&lt;") + "</p>");

            assertThat(pdf.missing()).isEmpty();
            var back = Pdf.text(pdf.pdf());
            int same = Arrays.mismatch(all.toCharArray(), back.toCharArray());
            assertThat(same < 0 ? "" : all.substring(same, same + 20) + " " + back.substring(same, same + 20))
                    .as("lost or changed")
                    .isEmpty();
        }
    }

    /** Not blank, not itself a compatibility form (which are replaced, or which the extracting tool replaces). */
    private static boolean isOrdinary(int point) {
        var character = Character.toString(point);
        boolean presentationForm = (point >= 0xFB00 && point <= 0xFDFF) || (point >= 0x2E80 && point <= 0x2FDF);
        return !character.isBlank()
                && point != 0xA0
                && !presentationForm
                && Normalizer.isNormalized(character, Normalizer.Form.NFC)
                && Character.getType(point) != Character.NON_SPACING_MARK
                && Character.getType(point) != Character.ENCLOSING_MARK;
    }

    @Test
    @DisplayName("误用的部首字、兼容字写成通行字")
    void replacesRadicalsByCharacters() {
        var text =
                Pdf.text(set("<p>⾏⽂，⾦⼦，禮" + Character.toString(0xF9A8) + "</p>").pdf());

        assertThat(text).isEqualTo("行文，金子，禮令");
    }

    @Test
    @DisplayName("字体中没有的字印成〓并报告，不出错")
    void marksMissingCharacters() {
        var pdf = set("<p>王" + Character.toString(0x323AF) + "😀</p>");

        assertThat(Pdf.text(pdf.pdf())).isEqualTo("王〓〓");
        assertThat(pdf.missing()).containsExactlyInAnyOrder(Character.toString(0x323AF), "😀");
        assertThat(Pdf.violations(pdf.pdf())).isEmpty();
    }

    @Test
    @DisplayName("控制字符、残缺字符、方向符不进入文件")
    void dropsWhatNobodyCanSee() {
        var pdf = set("<p>甲\u0000\u0008\uD800乙\u202E\u200B丙\uFEFF丁</p>");

        assertThat(Pdf.text(pdf.pdf())).isEqualTo("甲乙丙丁");
        assertThat(pdf.missing()).isEmpty();
    }

    @Test
    @DisplayName("排版不读取任何外部地址")
    void readsNothingFromOutside() throws Exception {
        var hits = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            var pdf = set("<img alt='x' src='" + address + ".png'/><img alt='x' src='file:///etc/hostname'/>"
                    + "<style>@import url(" + address + ".css); p { background: url(" + address
                    + ".gif) }</style><p>当事人</p>");

            assertThat(hits).hasValue(0);
            assertThat(Pdf.text(pdf.pdf())).contains("当事人");
        } finally {
            server.stop(0);
        }
    }
}
