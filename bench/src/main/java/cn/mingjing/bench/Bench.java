package cn.mingjing.bench;

import cn.mingjing.Mingjing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Runs every benchmark, or those named: {@code acts}, {@code appends}, {@code pages}, {@code portal}, {@code search},
 * {@code verify}, {@code uploads}, {@code start}.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] names) throws Exception {
        List<String> wanted = names.length == 0
                ? List.of("acts", "appends", "pages", "verify", "uploads", "portal", "search", "start")
                : List.of(names);
        Path folder = Files.createTempDirectory("mingjing-bench");
        say("目录 %s；%d 个处理器", folder, Runtime.getRuntime().availableProcessors());
        try (var application = application(folder)) {
            if (wanted.contains("acts")) {
                new Acts(application).run();
            }
            if (wanted.contains("appends")) {
                new Appends(application).run();
            }
            if (wanted.contains("pages")) {
                new Pages(application, folder).run();
            }
            if (wanted.contains("verify")) {
                new Verify(application).run();
            }
            if (wanted.contains("uploads")) {
                new Uploads(application, folder).run();
            }
            if (wanted.contains("portal")) {
                new PortalPages(application, folder).run();
            }
            if (wanted.contains("search")) {
                new Searches(application, folder).run();
            }
        }
        if (wanted.contains("start")) {
            new Start(folder).run();
        }
        System.exit(0);
    }

    /** The real application with the demonstration loaded, in a folder of its own. */
    private static ServletWebServerApplicationContext application(Path folder) throws IOException {
        return (ServletWebServerApplicationContext) SpringApplication.run(
                Mingjing.class,
                "--mingjing.demo=true",
                "--server.port=0",
                "--logging.level.root=error",
                "--mingjing.data=" + folder.resolve("data"));
    }

    static void say(String format, Object... arguments) {
        System.out.println(format.formatted(arguments));
    }
}
