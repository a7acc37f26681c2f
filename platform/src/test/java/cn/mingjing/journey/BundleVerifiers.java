package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The two verifiers of a bundle as their users run them: a JDK and nothing else, and a browser without network. */
final class BundleVerifiers implements AutoCloseable {

    /** Milliseconds; a long film takes its time. */
    private static final int PATIENCE = 120_000;

    private final Path folder;
    private final Chromium chromium;
    private final Screen screen;

    BundleVerifiers(Path folder, Chromium chromium, int width) {
        this.folder = folder;
        this.chromium = chromium;
        this.screen = chromium.screen(0, width, "bundle-" + width);
        screen.page().context().setOffline(true);
    }

    /** How one of them ended: 0 all holds, 1 something does not, 2 not checked; and all it said. */
    record Said(int code, String text) {

        /** The first thing that does not hold, or why nothing was checked. */
        String finding() {
            return text.lines()
                    .filter(line -> line.startsWith("✗ 不相符：") || line.startsWith("没有核验成："))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Runs the program that lies in the bundle. */
    Said byProgram(Path bundle, String... more) {
        Path program = folder.resolve("Verify.java");
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "--source",
                "17",
                program.toString(),
                bundle.toString()));
        line.addAll(List.of(more));
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
            builder.environment().put("CLASSPATH", folder.toString());
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Said(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the page that lies in the bundle from the disk, and chooses the bundle. */
    Said byPage(Path bundle) {
        return byPage(bundle, Map.of());
    }

    /** @param more further files by the id of their field */
    Said byPage(Path bundle, Map<String, Path> more) {
        var page = screen.page();
        page.navigate(folder.resolve("verify.html").toUri().toString());
        if (!more.isEmpty()) {
            page.locator("summary").first().click();
            more.forEach((field, file) -> page.locator("#" + field).setInputFiles(file));
        }
        page.locator("#bundle").setInputFiles(bundle);
        page.locator("#verdict[data-state=holds], #verdict[data-state=broken], #verdict[data-state=unchecked]")
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        int code = List.of("holds", "broken", "unchecked")
                .indexOf(page.locator("#verdict").getAttribute("data-state"));
        return new Said(code, page.locator("main").innerText());
    }

    Screen screen() {
        return screen;
    }

    /** Takes both programs out of a bundle. */
    BundleVerifiers from(Path bundle) {
        BundleBox box = BundleBox.open(bundle);
        try {
            Files.write(folder.resolve("Verify.java"), box.bytes("Verify.java"));
            Files.write(folder.resolve("verify.html"), box.bytes("verify.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        screen.close();
        chromium.close();
    }
}
