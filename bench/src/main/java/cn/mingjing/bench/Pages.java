package cn.mingjing.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public notice page against nginx serving the same bytes, with the same client. */
final class Pages {

    private final ServletWebServerApplicationContext application;
    private final Path folder;

    Pages(ServletWebServerApplicationContext application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    void run() throws Exception {
        Optional<String> notice = application
                .getBean(JdbcClient.class)
                .sql("SELECT id::text FROM disclosure.notice WHERE state = 'PUBLIC' LIMIT 1")
                .query(String.class)
                .optional();
        if (notice.isEmpty()) {
            Bench.say("%n公示页：演示数据中没有已公示的决定，未测");
            return;
        }
        var server =
                URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
        String page = "/notices/" + notice.get();
        byte[] bytes;
        try (var visit = new Visit(server)) {
            bytes = visit.get(page);
        }
        Load ours = Visitors.eager(folder, server, List.of(page));
        Bench.say(
                "%n公示页（%d 字节，16 个连接，请求方为另一进程）：%.0f 次/秒，p50 %.2f ms，p99 %.2f ms",
                bytes.length, ours.perSecond(), ours.p50(), ours.p99());
        if (!Files.isExecutable(Path.of("/usr/sbin/nginx"))) {
            Bench.say("没有安装 nginx，未比较");
            return;
        }
        int port = freePort();
        Process nginx = nginx(port, bytes);
        try {
            Load theirs = Visitors.eager(folder, URI.create("http://127.0.0.1:" + port), List.of("/page.html"));
            Bench.say(
                    "nginx 同样字节：%.0f 次/秒，p99 %.2f ms；比值 %.2f",
                    theirs.perSecond(), theirs.p99(), ours.perSecond() / theirs.perSecond());
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process nginx(int port, byte[] bytes) throws Exception {
        Path root = Files.createDirectories(folder.resolve("nginx"));
        Files.write(root.resolve("page.html"), bytes);
        Path settings = root.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; pid %1$s/nginx.pid; error_log %1$s/error.log; worker_processes 2;
                events {}
                http { access_log off; default_type text/html; keepalive_requests 1000000;
                       server { listen 127.0.0.1:%2$d; root %1$s; } }
                user root;
                """.formatted(root, port));
        Process nginx = new ProcessBuilder("/usr/sbin/nginx", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("out.log").toFile())
                .start();
        Thread.sleep(1_000);
        return nginx;
    }
}
