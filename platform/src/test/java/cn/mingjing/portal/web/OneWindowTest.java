package cn.mingjing.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.duties.Clause;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MingjingTest
@Clause("D-01")
@DisplayName("公示平台是一个窗口：事前、事中、事后，一个机关一页，全部可查，一次公布处处可见")
class OneWindowTest {

    private static final String PUYANG = "/authorities/puyang-market-regulation";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicationContext application;
    private final Visitor reader;
    private Published published;

    @Autowired
    OneWindowTest(ApplicationContext application, @Value("${local.server.port}") int port) {
        this.application = application;
        this.reader = new Visitor(port);
    }

    @BeforeEach
    void enter() {
        published = Published.in(application);
    }

    private static String asked(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("首页先是一个搜索框和事前、事中、事后三栏，每项写明有多少，点得开")
    void before_during_after_is_the_first_thing() {
        published.list(Published.item("1", "查处无照经营食品"), Published.item("2", "查处销售过期食品"));
        String notice = published.notice();

        String home = reader.page("/");

        assertThat(home)
                .contains("placeholder=\"当事人、文号、机关、事项\"", "事前公开", "事中公示", "事后公开")
                .containsPattern("执法事项清单</a> <span class=\"mj-quiet\">\\d+ 个机关，\\d+ 项")
                .containsPattern("行政处罚决定</a> <span class=\"mj-quiet\">[1-9]")
                .contains(notice)
                .contains(PUYANG + "/lists/enforcement-items?edition=")
                .contains("工业和信息化部");
    }

    @Test
    @DisplayName("从首页出发，公开页面上的每一个链接都打得开")
    void every_link_leads_somewhere() {
        published.list(Published.item("1", "查处无照经营食品"));
        published.notice();
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        var open = new ArrayDeque<>(seen);
        List<String> dead = new ArrayList<>();

        while (!open.isEmpty() && seen.size() < 250) {
            String path = open.remove();
            var answer = reader.get(path);
            if (answer.statusCode() != 200) {
                dead.add(path + " " + answer.statusCode());
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                    .filter(link -> !link.startsWith("/assets/") && !link.startsWith("/text-size"))
                    .filter(seen::add)
                    .forEach(open::add);
        }

        assertThat(dead).isEmpty();
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    @DisplayName("一个机关一页：登记信息、上下级、内设机构、清单、人员、救济、决定，以及谁负责公开、依据哪一条")
    void one_page_for_each_authority() {
        published.list(Published.item("1", "查处无照经营食品"));
        published.notice();

        assertThat(reader.page(PUYANG))
                .contains("0393-12315", "行政区划代码", "稽查支队", "执法承办机构", "法规科", "法制审核机构")
                .contains("执法事项清单", "流程图", "张三", "申请行政复议", "核验执法证件", published.party())
                .contains("信用监督管理科、各分局、稽查支队", "濮市监〔2019〕203号三(五)");
        assertThat(reader.page("/authorities/henan-communications")).contains("上级机关", "工业和信息化部");
        assertThat(reader.page("/authorities/miit")).contains("下级机关", "河南省通信管理局");
        assertThat(reader.page("/authorities")).contains("mj-tree", "河南省通信管理局");
        assertThat(reader.page(PUYANG + "/officers")).contains("张三", "41090000001");
        assertThat(reader.get("/authorities/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("一次公布，首页、机关页、目录、检索、接口、订阅源、网站地图同时都有")
    void one_release_is_on_every_channel() throws Exception {
        String list = published.list(Published.item("7", "查处虚假宣传保健食品"));
        String notice = published.notice();
        String party = published.party();

        assertThat(List.of("/", PUYANG, "/notices", "/search?q=" + asked(party), "/notices.atom", "/notices.json"))
                .allSatisfy(channel -> assertThat(reader.page(channel)).contains(party, notice));
        assertThat(List.of("/feed.atom", "/feed.json", PUYANG + "/feed.atom", PUYANG + "/feed.json"))
                .allSatisfy(channel -> assertThat(reader.page(channel)).contains(party, notice, list + "?edition="));
        assertThat(reader.page("/api/v1/public/notices")).contains(party);
        assertThat(reader.page("/sitemap/notices-all.xml")).contains(notice);
        assertThat(List.of(list, list + "/list.json", list + "/list.csv", "/search?q=" + asked("保健食品")))
                .allSatisfy(channel -> assertThat(reader.page(channel).replaceAll("</?mark>", ""))
                        .contains("查处虚假宣传保健食品"));
        assertThat(reader.page("/sitemap/pages.xml")).contains(list, PUYANG);
        assertThat(reader.page("/sitemap.xml")).contains("/sitemap/pages.xml", "/sitemap/notices-all.xml");
        assertThat(reader.page("/robots.txt")).contains("Sitemap: http", "Disallow: /officers/");
    }

    @Test
    @DisplayName("撤下以后，哪个渠道都没有当事人，订阅源里同一个编号说明已经撤下")
    void what_is_withdrawn_is_on_no_channel() {
        String notice = published.notice();
        String party = published.party();
        assertThat(reader.page("/feed.json")).contains(party);

        published.withdraw();

        for (String channel : List.of("/", PUYANG, "/search?q=" + asked(party), "/notices")) {
            assertThat(reader.page(channel)).as(channel).doesNotContain(notice + "\">" + party);
        }
        for (String feed : List.of("/feed.json", PUYANG + "/feed.json", "/notices.json")) {
            JsonNode entry = JSON.readTree(reader.page(feed))
                    .path("items")
                    .valueStream()
                    .filter(item -> item.path("url").asString().endsWith(notice))
                    .reduce((one, another) -> {
                        throw new AssertionError("two entries of one notice");
                    })
                    .orElseThrow();
            assertThat(entry.path("id").asString())
                    .as(feed)
                    .isEqualTo("urn:uuid:" + notice.substring("/notices/".length()));
            assertThat(entry.path("title").asString()).isEqualTo("公示已撤下");
        }
    }

    @Test
    @DisplayName("检索：两个字找得到清单事项、机关、执法人员；分组计数，标出词语，可以限于一个机关，可以往后翻")
    void everything_published_is_found() {
        published.list(IntStream.rangeClosed(1, 25)
                .mapToObj(number -> Published.item("A" + number, "查处无证餐饮第" + number + "类"))
                .toArray(cn.mingjing.catalogue.Item[]::new));

        assertThat(reader.page("/search?q=" + asked("餐饮"))).contains("清单事项 25 条", "<mark>餐饮</mark>", "查看全部");
        assertThat(reader.page("/search?in=items&q=" + asked("餐饮"))).contains("in=items&authority=&page=2");
        assertThat(reader.page("/search?in=items&page=2&q=" + asked("餐饮"))).contains("查处无证<mark>餐饮</mark>第");
        assertThat(reader.page("/search?q=" + asked("无证餐饮 25"))).contains("清单事项 1 条");
        assertThat(reader.page("/search?q=" + asked("一百二十二")))
                .as("in its basis")
                .contains("第<mark>一百二十二</mark>条");
        assertThat(reader.page("/search?authority=henan-communications&q=" + asked("餐饮")))
                .contains("没有找到");
        assertThat(reader.page("/search?q=" + asked("张三"))).contains("/officers/41090000001");
        assertThat(reader.page("/search?q=41090000001")).contains("<mark>41090000001</mark>");
        assertThat(reader.page("/search?q=" + asked("通信管理"))).contains("/authorities/henan-communications");
        assertThat(reader.get("/search?q=" + asked("餐")).statusCode()).isEqualTo(400);
        assertThat(reader.get("/api/v1/public/search?in=cases&q=" + asked("餐饮")).statusCode())
                .isEqualTo(400);
        JsonNode answer = JSON.readTree(reader.page("/api/v1/public/search?q=" + asked("餐饮")));
        assertThat(answer.path("groups")
                        .valueStream()
                        .filter(group -> group.path("in").asString().equals("items"))
                        .map(group -> group.path("total").asInt()))
                .containsExactly(25);
    }

    @Test
    @DisplayName("检索只找现行版本里的事项：换了新版，旧版里的就找不到了")
    void only_what_holds_is_found() {
        published.list(Published.item("1", "查处违法养蜂"));
        assertThat(reader.page("/search?q=" + asked("养蜂"))).contains("清单事项 1 条");

        Story.in(application, Story.PUYANG).on(LocalDate.of(2027, 3, 1));
        Published.in(application).list(Published.item("1", "查处违法养蚕"));

        assertThat(reader.page("/search?q=" + asked("养蜂"))).contains("没有找到");
        assertThat(reader.page("/search?q=" + asked("养蚕"))).contains("清单事项 1 条");
    }

    @Test
    @DisplayName("清单的订阅源：一版一条，说明新增、修改、取消各几项，编号不变；两种格式内容相同、结构合规")
    void each_edition_is_an_entry_that_says_what_changed() throws Exception {
        String list = published.list(Published.item("1", "查处甲"), Published.item("2", "查处乙"));
        List<String> before = ids(reader.page(list + "/feed.json"));
        published.list(Published.item("1", "查处甲类"), Published.item("3", "查处丙"), Published.item("4", "查处丁"));

        JsonNode json = JSON.readTree(reader.page(list + "/feed.json"));
        Element atom = (Element) DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(reader.get(list + "/feed.atom").body())))
                .getDocumentElement();

        assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("feed_url").asString()).startsWith("http").endsWith(list + "/feed.json");
        assertThat(json.path("items").path(0).path("content_text").asString()).isEqualTo("共 3 项：新增 2 项，修改 1 项，取消 1 项。");
        assertThat(ids(json.toString())).hasSize(before.size() + 1).endsWith(before.toArray(String[]::new));
        assertThat(atom.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(atom, "title")).hasSize(before.size() + 2);
        assertThat(texts(atom, "id").subList(1, before.size() + 2)).isEqualTo(ids(json.toString()));
        assertThat(texts(atom, "updated")).allMatch(moment -> moment.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00\\+08:00"));
        List<String> moments = texts(atom, "updated");
        assertThat(moments.getFirst()).isEqualTo(Collections.max(moments.subList(1, moments.size())));
        assertThat(texts(atom, "name")).hasSize(before.size() + 1).containsOnly("濮阳市市场监督管理局");
        assertThat(reader.page(list))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("<link rel=\"alternate\" type=\"application/feed+json\"", list + "/feed.json");
    }

    private static List<String> ids(String feed) {
        return JSON.readTree(feed)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<String> texts(Element feed, String name) {
        var found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> found.item(place).getTextContent())
                .toList();
    }

    @Test
    @DisplayName("公开的页面可以由缓存保存半分钟，没有变就答没有变；登录的人看到的谁也不存")
    void a_cache_may_keep_what_everybody_sees() {
        String list = published.list(Published.item("1", "查处无照经营食品"));
        String notice = published.notice();
        List<String> everything = List.of(
                "/",
                "/notices",
                notice,
                notice + "/proof.json",
                "/notices.json",
                "/feed.atom",
                "/authorities",
                PUYANG,
                PUYANG + "/officers",
                PUYANG + "/feed.json",
                PUYANG + "/procedures/ordinary-penalty",
                list,
                list + "/list.json",
                list + "/list.csv",
                list + "/feed.atom",
                "/before/officers",
                "/officers",
                "/officers/41090000001",
                "/search?q=" + asked("食品"),
                "/terms",
                "/sitemap.xml",
                "/sitemap/pages.xml",
                "/robots.txt",
                "/api/v1/public/notices",
                "/api/v1/public/search?q=" + asked("食品"));
        for (String path : everything) {
            var answer = reader.request("GET", path);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("public, max-age=30, must-revalidate");
            assertThat(answer.headers().allValues("Vary")).as(path).anyMatch(vary -> vary.contains("Cookie"));
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            String tag =
                    answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(path + " has no tag"));
            var again = reader.call("GET", path, "", "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
        }
        var signedIn = new Visitor(port());
        assertThat(signedIn.signIn("puyang-officer", Story.password()).statusCode())
                .isEqualTo(303);
        for (String path : everything) {
            assertThat(signedIn.get(path).headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store")
                    .doesNotContain("public");
        }
    }

    private int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/authorities",
                PUYANG,
                PUYANG + "/officers",
                "/before/officers",
                "/before/charts",
                "/before/remedies",
                "/before/enforcement-items",
                "/search",
                "/search?q=%E6%97%A0%E7%85%A7",
                "/search?q=x",
                "/notices",
                "/officers",
                "/terms",
                PUYANG + "/lists/enforcement-items"
            })
    @DisplayName("用键盘和读屏软件的人：一个标题、跳到正文、地标、每个输入框有名字、编号不重、标题不跳级、表格有题有头")
    void who_hears_the_page_finds_his_way(String path) {
        published.list(Published.item("1", "查处无照经营食品"));
        String html = reader.get(path).body();

        assertThat(html)
                .contains("<html lang=\"zh-CN\"", "class=\"mj-skip\" href=\"#main\"", "<main id=\"main\"")
                .contains("<header>", "<footer", "<nav ")
                .doesNotContainPattern("tabindex=\"[1-9]")
                .doesNotContainPattern("<img (?![^>]*alt=)");
        assertThat(count(html, "<h1")).isEqualTo(1);
        List<String> ids = groups(html, "\\bid=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(groups(html, "href=\"#([^\"]+)\"")).as("jumps").allMatch(ids::contains);
        assertThat(groups(html, "aria-(?:labelledby|describedby)=\"([^\"]*)\"")).allMatch(ids::contains);
        List<String> labelled = groups(html, "<label[^>]* for=\"([^\"]*)\"");
        for (MatchResult field : Pattern.compile(
                        "<(?:input|select|textarea)\\b(?![^>]*type=\"(?:hidden|checkbox)\")[^>]*>")
                .matcher(html)
                .results()
                .toList()) {
            assertThat(groups(field.group(), "\\bid=\"([^\"]*)\""))
                    .as(field.group())
                    .isNotEmpty()
                    .allMatch(labelled::contains);
        }
        List<Integer> levels =
                groups(html, "<h([1-6])").stream().map(Integer::valueOf).toList();
        for (int place = 1; place < levels.size(); place++) {
            assertThat(levels.get(place) - levels.get(place - 1))
                    .as("%s", levels)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(count(html, "<table")).isEqualTo(count(html, "<caption"));
        assertThat(count(html, "<th ")).isEqualTo(count(html, "<th scope="));
        assertThat(groups(html, "<a [^>]*>\\s*</a>")).as("links without words").isEmpty();
    }

    private static int count(String html, String what) {
        return (html.length() - html.replace(what, "").length()) / what.length();
    }

    private static List<String> groups(String html, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return compiled.matcher(html)
                .results()
                .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
                .toList();
    }
}
