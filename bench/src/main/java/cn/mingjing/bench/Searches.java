package cn.mingjing.bench;

import cn.mingjing.database.embedded.EmbeddedPostgres;
import cn.mingjing.disclosure.published.Bigrams;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public search, its lists and single notices over a million notices, asked for at a steady rate. */
final class Searches {

    private static final int NOTICES = 1_000_000;
    private static final int PER_SECOND = 50;

    private final ServletWebServerApplicationContext application;
    private final Path folder;

    Searches(ServletWebServerApplicationContext application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    void run() throws Exception {
        long began = System.nanoTime();
        var database = application.getBean(EmbeddedPostgres.class).superuser().database("mingjing");
        new ManyNotices(database).load(NOTICES);
        Bench.say(
                "%n%d 件公示（装入用 %d 秒），每秒 %d 次请求，请求方为另一进程，时间从应当请求的一刻算起",
                NOTICES, (System.nanoTime() - began) / 1_000_000_000L, PER_SECOND);
        steady("检索：两个字的常见词、少见词、长词、几个词", searches());
        steady("列表：全部、按机关、按日期、往后翻页", lists());
        steady("公示页：各不相同", notices());
    }

    private void steady(String what, List<String> pages) throws Exception {
        var server =
                URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
        Load load = Visitors.steady(folder, server, pages, PER_SECOND);
        Bench.say("%s：%.0f 次/秒，p50 %.1f ms，p99 %.1f ms", what, load.perSecond(), load.p50(), load.p99());
    }

    private List<String> searches() {
        List<String> words = new ArrayList<>(ManyNotices.PLACES);
        words.addAll(ManyNotices.TRADES);
        words.addAll(ManyNotices.VIOLATIONS);
        for (String party : column("party")) {
            words.add(party);
            words.addAll(Bigrams.of(List.of(party)).stream().skip(1).limit(2).toList());
        }
        words.addAll(List.of("华龙 食品", "无证经营食品 拒不改正", "运输 危及安全", "查无此事"));
        List<String> pages = new ArrayList<>();
        for (String word : words) {
            pages.add("/notices?q=" + encoded(word));
            pages.add("/api/v1/public/notices?q=" + encoded(word));
        }
        pages.add("/notices?page=7&q=" + encoded("食品"));
        pages.add("/notices?page=50&q=" + encoded("虚假宣传"));
        return pages;
    }

    private static List<String> lists() {
        List<String> pages =
                new ArrayList<>(List.of("/notices", "/notices?page=2", "/notices?page=50", "/notices.atom"));
        for (String place : ManyNotices.PLACES) {
            pages.add("/notices?authority=" + encoded("bench-" + place));
            pages.add("/notices?page=9&authority=" + encoded("bench-" + place));
        }
        for (Map.Entry<String, String> days :
                Map.of("2022-03-01", "2022-03-31", "2024-01-01", "2024-12-31").entrySet()) {
            pages.add("/notices?from=" + days.getKey() + "&to=" + days.getValue());
        }
        return pages;
    }

    private List<String> notices() {
        return column("id::text").stream().map(id -> "/notices/" + id).toList();
    }

    /** Of some notices, scattered. */
    private List<String> column(String name) {
        int most = name.startsWith("id") ? 5000 : 40;
        return application
                .getBean(JdbcClient.class)
                .sql("SELECT " + name + " FROM disclosure.notice TABLESAMPLE SYSTEM (5) WHERE state = 'PUBLIC' LIMIT "
                        + most)
                .query(String.class)
                .list();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
