package cn.mingjing.bench;

import cn.mingjing.database.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Each kind of public page at a steady rate, with ten authorities and with a hundred, 20 000 officers and 50 000 items. */
final class PortalPages {

    private static final int PER_SECOND = 50;
    private static final int FEW = 10;
    private static final int MANY = 100;

    private final ServletWebServerApplicationContext application;
    private final Path folder;

    PortalPages(ServletWebServerApplicationContext application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    void run() throws Exception {
        var database = application.getBean(EmbeddedPostgres.class).superuser().database("mingjing");
        var authorities = new ManyAuthorities(database);
        authorities.upTo(FEW);
        Map<String, Load> few = measured(authorities.ids());
        authorities.upTo(MANY);
        Map<String, Load> many = measured(authorities.ids());
        Bench.say(
                "%n门户：%d 个机关、%d 名执法人员、%d 条清单事项，与 %d 个机关相比；每秒 %d 次请求，请求方为另一进程",
                MANY, MANY * ManyAuthorities.OFFICERS, MANY * ManyAuthorities.ITEMS, FEW, PER_SECOND);
        many.forEach((page, load) ->
                say(page, load, Objects.requireNonNull(few.get(page)).p99()));
    }

    private static void say(String page, Load load, double before) {
        Bench.say(
                "%s：p50 %.1f ms，p99 %.1f ms（%d 个机关时 %.1f ms，%.1f 倍）",
                page, load.p50(), load.p99(), FEW, before, load.p99() / before);
    }

    private Map<String, Load> measured(List<String> ids) throws Exception {
        var server =
                URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
        Map<String, Load> loads = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> pages : pages(ids).entrySet()) {
            Load load = Visitors.steady(folder, server, pages.getValue(), PER_SECOND);
            Bench.say("%d 个机关，%s：p50 %.1f ms，p99 %.1f ms", ids.size(), pages.getKey(), load.p50(), load.p99());
            loads.put(pages.getKey(), load);
        }
        return loads;
    }

    private static Map<String, List<String>> pages(List<String> ids) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("首页", List.of("/"));
        pages.put("全部机关", List.of("/authorities"));
        pages.put("机关页", each(ids, id -> "/authorities/" + id));
        pages.put("执法人员名单", each(ids, id -> "/authorities/" + id + "/officers?page=2"));
        pages.put("清单", each(ids, id -> "/authorities/" + id + "/lists/enforcement-items?page=2"));
        pages.put("事项", each(ids, id -> "/authorities/" + id + "/lists/enforcement-items/item?code=B77"));
        pages.put("各机关的清单", List.of("/before/enforcement-items", "/before/officers", "/before/remedies"));
        pages.put("订阅源", each(ids, id -> "/authorities/" + id + "/feed.atom"));
        pages.put("清单订阅源", each(ids, id -> "/authorities/" + id + "/lists/enforcement-items/feed.json"));
        pages.put("网站地图", List.of("/sitemap/pages.xml"));
        pages.put(
                "检索",
                Stream.of("食品", "违法行为", "第77条", "赵", "张三", "市场监督", "查无此事", "4100007", "广告 处罚")
                        .filter(words -> words.length() > 1)
                        .map(words -> "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .toList());
        return pages;
    }

    private static List<String> each(List<String> ids, Function<String, String> page) {
        return ids.stream().map(page).toList();
    }
}
