package cn.mingjing.recording.field;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.Page;
import cn.mingjing.ui.StaticFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The field page and what makes it work without network: its manifest and the worker that keeps it on the device. None of them
 * says anything about a person; that comes by {@link FieldCalls} and stays in the store of the account.
 */
@Controller
class FieldPages {

    static final String PAGE = "/field";
    static final String MANIFEST = "/field/manifest.webmanifest";
    static final String WORKER = "/field/worker.js";

    private static final String SCRIPTS = "mingjing/field/";

    /** Everything that the page loads. */
    private static final List<String> FILES = List.of(
            "vendor/tabler/tabler.min.css",
            "mingjing/base.css",
            "mingjing/frame.css",
            "mingjing/form.css",
            "mingjing/parts.css",
            "mingjing/print.css",
            "mingjing/mark.svg",
            "mingjing/mingjing.js",
            SCRIPTS + "field.css",
            SCRIPTS + "page.js",
            SCRIPTS + "words.js",
            SCRIPTS + "store.js",
            SCRIPTS + "chain.js",
            SCRIPTS + "day.js",
            SCRIPTS + "draft.js",
            SCRIPTS + "statement.js",
            SCRIPTS + "recorder.js",
            SCRIPTS + "run.js",
            SCRIPTS + "stopped.js",
            SCRIPTS + "finish.js",
            SCRIPTS + "position.js",
            SCRIPTS + "warnings.js",
            SCRIPTS + "signature.js",
            SCRIPTS + "sending.js",
            SCRIPTS + "list.js",
            SCRIPTS + "screens.js",
            SCRIPTS + "icon-192.png",
            SCRIPTS + "icon-512.png");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StaticFiles files;

    FieldPages(StaticFiles files) {
        this.files = files;
    }

    @GetMapping(PAGE)
    Page show() {
        return Page.of("recording/field", new FieldShell(FieldWords.ALL));
    }

    @GetMapping(MANIFEST)
    ResponseEntity<String> manifest() {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("id", PAGE);
        manifest.put("name", text("field.app.name"));
        manifest.put("short_name", text("field.app.short"));
        manifest.put("description", text("field.app.about"));
        manifest.put("lang", "zh-CN");
        manifest.put("start_url", PAGE);
        manifest.put("scope", PAGE);
        manifest.put("display", "standalone");
        manifest.put("orientation", "any");
        manifest.put("background_color", "#f6f7f9");
        manifest.put("theme_color", "#174e86");
        manifest.put("icons", List.of(icon(192), icon(512)));
        return answer(new MediaType("application", "manifest+json"), JSON.writeValueAsString(manifest));
    }

    private Map<String, String> icon(int size) {
        return Map.of(
                "src",
                files.href(SCRIPTS + "icon-" + size + ".png"),
                "sizes",
                size + "x" + size,
                "type",
                "image/png",
                "purpose",
                "any maskable");
    }

    /** The worker, with what it keeps written before it: another build is another worker, which the browser then takes. */
    @GetMapping(WORKER)
    ResponseEntity<String> worker() throws IOException {
        var shell = Map.of(
                "page", PAGE,
                "version", files.version(),
                "files", FILES.stream().map(files::href).toList());
        return answer(
                new MediaType("text", "javascript", StandardCharsets.UTF_8),
                "const SHELL = " + JSON.writeValueAsString(shell) + ";\n" + script());
    }

    private static String script() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(FieldPages.class.getResourceAsStream("/static/" + SCRIPTS + "worker.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", PAGE)
                .body(body);
    }
}
