package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("在浏览器里上传录像：网络断了说明白，恢复后自动接着传，传完就是原件")
class UploadFromTheBrowserTest {

    private final ApplicationContext application;
    private final Originals originals;
    private final int port;
    private final Chromium chromium = new Chromium();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Autowired
    UploadFromTheBrowserTest(
            ApplicationContext application, Originals originals, @Value("${local.server.port}") int port) {
        this.application = application;
        this.originals = originals;
        this.port = port;
    }

    @BeforeEach
    void offices() {
        Story.enterOffices(application);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("三十兆传到一半断网、恢复；电脑和手机上的页面都不超宽")
    void thirty_megabytes_with_a_gap() throws Exception {
        Path film = film("现场检查.mp4", 30_000_000);
        String digest = digest(film);

        try (var screen = atTheDesk("uploads")) {
            screen.sees("还没有上传").picture("empty");
            Line line = choose(screen, film);
            line.breaks();
            screen.sees("网络已断开").sees("等待网络").seesNot("正在上传").picture("away");
            line.isBack();
            screen.sees("已传完").sees(digest).picture("kept");
            assertThat(screen.flaws()).allMatch(flaw -> flaw.contains("ERR_INTERNET_DISCONNECTED"));
        }
        try (var kept = originals.open(digest)) {
            assertThat(kept.readAllBytes()).isEqualTo(Files.readAllBytes(film));
        }
        try (var phone = chromium.screen(port, 360, "uploads-phone")) {
            phone.signIn("puyang-officer", Story.password()).open("/desk/uploads");
            phone.sees(digest).picture("mine");
            assertThat(phone.flaws()).isEmpty();
        }
    }

    @Test
    @DisplayName("暂停后不再发送，继续后接着传完")
    void paused_and_continued() throws Exception {
        Path film = film("询问.mp4", 12_000_000);

        try (var screen = atTheDesk("uploads-paused")) {
            choose(screen, film);
            screen.press("暂停").sees("已暂停").picture("paused");
            screen.page().waitForTimeout(500);
            long arrived = of("询问.mp4", screen).offset();
            screen.page().waitForTimeout(1500);
            assertThat(of("询问.mp4", screen).offset()).isEqualTo(arrived);
            screen.press("继续").sees("已传完").sees(digest(film));
            assertThat(screen.flaws()).isEmpty();
        }
    }

    @Test
    @DisplayName("页面关掉重开，再选同一个文件，就接着原来的上传")
    void goes_on_after_the_page_was_closed() throws Exception {
        Path film = film("送达.mp4", 12_000_000);

        try (var screen = atTheDesk("uploads-again")) {
            choose(screen, film);
            String begun = of("送达.mp4", screen).id();
            screen.open("/desk/uploads").sees("没有传完").picture("half");
            assertThat(of("送达.mp4", screen).offset()).isBetween(1L, 11_999_999L);
            screen.page().locator("input[type=file]").setInputFiles(film);
            screen.sees("已传完").sees(digest(film)).seesNot("没有传完").picture("whole");
            assertThat(of("送达.mp4", screen).id()).isEqualTo(begun);
            assertThat(screen.flaws()).isEmpty();
        }
    }

    @Test
    @DisplayName("断网时放弃不了会说明；有网络时放弃，服务器上也没有了")
    void given_up() throws Exception {
        Path film = film("选错了.mp4", 12_000_000);

        try (var screen = atTheDesk("uploads-given-up")) {
            Line line = choose(screen, film);
            line.breaks();
            screen.sees("等待网络").press("放弃").sees("没有放弃成功");
            line.isBack();
            screen.press("放弃").seesNot("选错了.mp4");
            assertThat(mine(screen)).extracting(Sent::name).doesNotContain("选错了.mp4");
            assertThat(screen.flaws()).allMatch(flaw -> flaw.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    @DisplayName("浏览器不运行脚本，页面说明怎么办，不摆出用不了的按钮")
    void without_script() {
        try (var screen = chromium.withoutScript(port, 360, "uploads-plain")) {
            screen.signIn("puyang-officer", Story.password())
                    .open("/desk/uploads")
                    .picture("plain");
            assertThat(screen.page().locator("noscript p").isVisible()).isTrue();
            assertThat(screen.page().content()).contains("断点续传需要浏览器启用 JavaScript");
            assertThat(screen.page().locator("input[type=file]").isVisible()).isFalse();
        }
    }

    private Screen atTheDesk(String pictures) {
        Screen screen = chromium.screen(port, 1280, pictures);
        screen.signIn("puyang-officer", Story.password())
                .open("/desk")
                .follow("音像")
                .follow("上传");
        return screen;
    }

    /** Over a slow line, and returns when a good part is on its way. */
    private static Line choose(Screen screen, Path film) {
        Line line = Line.slow(screen);
        screen.page().locator("input[type=file]").setInputFiles(film);
        screen.page()
                .waitForFunction("() => [...document.querySelectorAll('.mj-sent progress')].some(bar => !bar.hidden"
                        + " && bar.value > 2e6)");
        return line;
    }

    /** An upload as its sender is told of it. */
    private record Sent(String id, String name, long offset) {}

    private static Sent of(String name, Screen screen) {
        List<Sent> all =
                mine(screen).stream().filter(sent -> sent.name().equals(name)).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** What the server says of the officer's uploads. */
    private static List<Sent> mine(Screen screen) {
        Object lines = screen.page().evaluate("""
                async () => (await (await fetch('/api/v1/uploads')).json()).map(e => e.id + '\t' + e.name + '\t' + e.offset)
                """);
        return ((List<?>) lines)
                .stream()
                        .map(line -> line.toString().split("\t"))
                        .map(line -> new Sent(line[0], line[1], Long.parseLong(line[2])))
                        .toList();
    }

    private Path film(String name, int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(System.nanoTime()).nextBytes(bytes);
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return Files.write(folder.resolve(name), bytes);
    }

    private static String digest(Path film) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(film)));
    }

    /** The network between browser and server. */
    private record Line(CDPSession session) {

        /** As over a telephone's; else thirty megabytes are gone before anybody could switch it off. */
        static Line slow(Screen screen) {
            var line = new Line(screen.page().context().newCDPSession(screen.page()));
            line.is(false);
            return line;
        }

        void breaks() {
            is(true);
        }

        void isBack() {
            is(false);
        }

        private void is(boolean offline) {
            var conditions = new JsonObject();
            conditions.addProperty("offline", offline);
            conditions.addProperty("latency", 0);
            conditions.addProperty("downloadThroughput", -1);
            conditions.addProperty("uploadThroughput", 4_000_000);
            session.send("Network.emulateNetworkConditions", conditions);
        }
    }
}
