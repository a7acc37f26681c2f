package cn.mingjing.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine, without a window. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    /** @param more further arguments, such as those for a camera that shows a test picture */
    Chromium(String... more) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(arguments(more)));
    }

    static List<String> arguments(String... more) {
        return Stream.concat(Stream.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=zh-CN"), Stream.of(more))
                .toList();
    }

    /** A fresh window without anybody's cookies. */
    Screen screen(int port, int width, String pictures) {
        return screen(port, width, pictures, true);
    }

    /** The same in a browser that runs no script. */
    Screen withoutScript(int port, int width, String pictures) {
        return screen(port, width, pictures, false);
    }

    private Screen screen(int port, int width, String pictures, boolean script) {
        int height = width < 600 ? 740 : 900;
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(width < 600)
                .setJavaScriptEnabled(script)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        return new Screen(context, "http://127.0.0.1:" + port, Path.of("target", "screenshots", pictures));
    }

    static Path installed() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on this machine"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
