package cn.mingjing.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.duties.Clause;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

@MingjingTest
@Clause("D-03")
@DisplayName("一次公布，网站、大厅大屏、窗口、订阅源、接口同时都有；一次撤下，同时都没有")
class EveryChannelTest {

    private static final String PUYANG = "/authorities/puyang-market-regulation";
    private static final String HALL = "/screens/puyang-market-regulation";
    private static final String BOARDS = "/windows/puyang-market-regulation";

    /** More than a screen has sheets; after the last it begins anew. */
    private static final int SHEETS = 12;

    private final ApplicationContext application;
    private final Visitor reader;
    private Published published;

    @Autowired
    EveryChannelTest(ApplicationContext application, @Value("${local.server.port}") int port) {
        this.application = application;
        this.reader = new Visitor(port);
    }

    @BeforeEach
    void enter() {
        published = Published.in(application);
    }

    /** Everything a screen shows in turn. */
    private String turns(String screen) {
        return IntStream.rangeClosed(1, SHEETS)
                .mapToObj(sheet -> reader.page(screen + (screen.contains("?") ? "&" : "?") + "show=" + sheet))
                .collect(Collectors.joining());
    }

    private static String asked(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("处罚决定：发布以后七处可见；撤下以后七处都没有，地址和订阅源说明已经撤下")
    void a_notice_is_everywhere_and_then_nowhere() {
        published.window("8号", "综合窗口");
        String window = HALL + "?window=" + asked("8号");
        String notice = published.notice();
        String number = published.number();
        List<String> pages = List.of(
                "/notices",
                PUYANG,
                "/search?q=" + asked(number),
                "/feed.atom",
                PUYANG + "/feed.json",
                "/notices.json",
                "/api/v1/public/notices?q=" + asked(number));

        assertThat(pages).allSatisfy(channel -> assertThat(reader.page(channel)).contains(number));
        assertThat(reader.page(notice)).contains(number);
        assertThat(turns(HALL)).contains(number);
        assertThat(turns(window)).contains(number);

        published.withdraw();

        assertThat(List.of(
                        "/notices",
                        PUYANG,
                        "/feed.atom",
                        PUYANG + "/feed.json",
                        "/notices.json",
                        "/api/v1/public/notices"))
                .allSatisfy(channel -> assertThat(reader.page(channel)).doesNotContain(number));
        assertThat(reader.page("/search?q=" + asked(number))).doesNotContain(notice);
        assertThat(turns(HALL)).doesNotContain(number);
        assertThat(turns(window)).doesNotContain(number);
        assertThat(HtmlUtils.htmlUnescape(reader.get(notice).body()))
                .contains("处罚决定已经撤销。")
                .doesNotContain(number);
    }

    @Test
    @DisplayName("窗口岗位公示：公布以后网页、窗口牌、大屏、下载、检索、订阅源都有；废止以后都没有，窗口的屏幕改显示大厅")
    void a_window_board_is_everywhere_and_then_nowhere() {
        published.window("9号", "复议听证窗口");
        String list = PUYANG + "/lists/service-windows";
        String window = HALL + "?window=" + asked("9号");
        List<String> pages = List.of(
                list,
                list + "/list.json",
                list + "/list.csv",
                BOARDS,
                BOARDS + "/window?code=" + asked("9号"),
                "/search?q=" + asked("复议听证"));

        assertThat(pages)
                .allSatisfy(channel -> assertThat(reader.page(channel).replaceAll("</?mark>", ""))
                        .contains("复议听证窗口"));
        assertThat(turns(HALL)).contains("复议听证窗口");
        assertThat(turns(window)).contains("复议听证窗口", "张三");
        assertThat(reader.page(list + "/feed.json")).doesNotContain("已经废止");

        published.repealWindows();

        assertThat(List.of(list, BOARDS, "/search?q=" + asked("复议听证")))
                .allSatisfy(channel -> assertThat(reader.page(channel).replaceAll("</?mark>", ""))
                        .doesNotContain("复议听证窗口"));
        assertThat(List.of(list + "/list.json", list + "/list.csv", BOARDS + "/window?code=" + asked("9号")))
                .allSatisfy(channel ->
                        assertThat(reader.get(channel).statusCode()).as(channel).isEqualTo(404));
        assertThat(turns(HALL)).doesNotContain("复议听证窗口");
        assertThat(reader.get(window).headers().firstValue("Location")).hasValue(HALL);
        assertThat(List.of(list + "/feed.json", list + "/feed.atom", PUYANG + "/feed.json", "/feed.atom"))
                .allSatisfy(feed -> assertThat(reader.page(feed)).contains("已经废止，自 2029年6月"));
    }
}
