package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.Material;
import cn.mingjing.catalogue.Item.PostOnDuty;
import cn.mingjing.catalogue.Item.ServiceGuide;
import cn.mingjing.catalogue.Item.ServiceWindow;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.ReturnList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

@MingjingTest
@DisplayName("服务指南、流程图、窗口岗位公示和大屏")
class ServiceGuidesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ApplicationContext application;
    private final ListHandling handling;
    private final ListDrafts drafts;
    private final int port;

    @Autowired
    ServiceGuidesTest(
            ApplicationContext application,
            ListHandling handling,
            ListDrafts drafts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.handling = handling;
        this.drafts = drafts;
        this.port = port;
    }

    private static ServiceGuide guide(ActKind act) {
        return new ServiceGuide(
                "FW/1",
                act,
                "举报违法行为",
                "《行政处罚法》第三十九条",
                "稽查支队受理岗",
                "局长办公会",
                "属于本机关管辖",
                List.of(new Material("举报书", "一份，原件", "举报人：某某\n请求：依法查处"), new Material("证据", "", "")),
                "登记、核查、立案、决定、告知",
                "九十日",
                "不收费",
                "人民路1号一楼",
                "工作日 9:00—17:00",
                "0393-12315",
                List.of());
    }

    private static ServiceWindow window() {
        return new ServiceWindow(
                "3号",
                "投诉举报窗口",
                "一楼大厅",
                "工作日 9:00—17:00",
                "0393-66660000",
                "登记投诉举报，发给受理凭条。",
                List.of(new PostOnDuty("张三", "受理岗", "审查材料", "41090000001")),
                "FW/1",
                "当面或者电话咨询",
                "向法规科投诉，电话 0393-7777",
                List.of());
    }

    private void drafted(AuthorityId authority, ListKind kind, Item... items) {
        var story = Story.in(application, authority).on(MONDAY);
        var list = new ListId(authority, kind);
        drafts.discard(list);
        drafts.keep(list, 0, List.of(items));
        done(list, new SubmitList(MONDAY, "编制。"), story, Post.NOTICE_AUTHOR);
    }

    private void released(AuthorityId authority, ListKind kind, Item... items) {
        drafted(authority, kind, items);
        var story = Story.in(application, authority).on(MONDAY);
        var list = new ListId(authority, kind);
        done(list, new PassList(true, true), story, Post.PUBLISHER);
        done(list, new ReleaseList(), story, Post.PUBLISHER);
    }

    private void done(ListId list, ListAct act, Story story, Post post) {
        assertThat(handling.perform(list, act, story.actor(post))).as("%s", act).isInstanceOf(Outcome.Done.class);
    }

    private String page(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "puyang-market-regulation",
        "henan-communications",
        "baotou-transport",
        "xiqing-urban-management",
        "lingchuan-industry"
    })
    @Clause("D-13")
    @DisplayName("指南写明事项、依据、受理机构、审批机构、条件、程序、期限；流程图是实际执行的程序，带期限和条款")
    void a_guide_says_it_all_and_shows_the_procedure_that_runs(String authority) {
        var id = new AuthorityId(authority);
        released(id, ListKind.SERVICE_GUIDES, guide(ActKind.PENALTY));

        String guide = page("/guides/" + authority + "/guide?code=FW%2F1");

        assertThat(guide)
                .contains("举报违法行为", "《行政处罚法》第三十九条", "稽查支队受理岗", "局长办公会", "属于本机关管辖")
                .contains("登记、核查、立案、决定、告知", "九十日", "不收费", "人民路1号一楼", "0393-12315");
        String chart = guide.substring(guide.indexOf("class=\"mj-chart\""), guide.lastIndexOf("</svg>"));
        String whole = page("/authorities/" + authority + "/procedures/ordinary-penalty");
        assertThat(chart).contains("<title id=\"chart-name\">", "<desc id=\"chart-words\">", "立案审批");
        assertThat(whole).contains(chart.substring(chart.indexOf("<g>")));
        assertThat(guide.substring(guide.indexOf("mj-steps"))).contains("立案审批", "自立案起作出决定：90日（《");
        assertThat(page("/guides/" + authority)).contains("举报违法行为");
        assertThat(page("/guides")).contains("/guides/" + authority + "/guide?code=FW%2F1");
    }

    @Test
    @DisplayName("本系统没有运行相应程序的执法类别，指南不画流程图，只写程序")
    void where_no_procedure_runs_no_chart_is_drawn() {
        released(Story.XIQING, ListKind.SERVICE_GUIDES, guide(ActKind.LICENCE));

        assertThat(page("/guides/xiqing-urban-management/guide?code=FW%2F1"))
                .contains("登记、核查、立案、决定、告知")
                .doesNotContain("mj-chart", "mj-steps", "实际执行的程序");
    }

    @Test
    @DisplayName("第二人审核公布以前，公众看不到指南")
    void before_release_the_public_sees_nothing() {
        var hidden = guide(ActKind.PENALTY);
        drafted(
                Story.BAOTOU,
                ListKind.SERVICE_GUIDES,
                new ServiceGuide(
                        "FW/2",
                        hidden.act(),
                        "未公布的事项",
                        hidden.basis(),
                        hidden.accepting(),
                        hidden.approving(),
                        hidden.conditions(),
                        List.of(),
                        hidden.procedure(),
                        hidden.term(),
                        hidden.fees(),
                        hidden.place(),
                        hidden.hours(),
                        hidden.telephone(),
                        List.of()));

        assertThat(new Visitor(port)
                        .get("/guides/baotou-transport/guide?code=FW%2F2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(page("/guides")).doesNotContain("未公布的事项");
        var story = Story.in(application, Story.BAOTOU).on(MONDAY);
        done(new ListId(Story.BAOTOU, ListKind.SERVICE_GUIDES), new ReturnList("重写。"), story, Post.PUBLISHER);
    }

    @Test
    @Clause("D-22")
    @DisplayName("窗口公示岗位职责、示范文本、进度查询、咨询、投诉；大屏不用鼠标自己翻页，同样写明")
    void a_window_shows_its_board() {
        released(Story.PUYANG, ListKind.SERVICE_GUIDES, guide(ActKind.PENALTY));
        released(Story.PUYANG, ListKind.SERVICE_WINDOWS, window());
        String code = "%E5%8F%B7";

        String board = page("/windows/puyang-market-regulation/window?code=3" + code);
        assertThat(board)
                .contains("登记投诉举报，发给受理凭条。", "张三", "审查材料", "/officers?number=41090000001")
                .contains("示范文本：举报书", "number=1")
                .doesNotContain("示范文本：证据")
                .contains("href=\"/progress\"", "当面或者电话咨询", "向法规科投诉，电话 0393-7777");
        assertThat(page("/guides/puyang-market-regulation/sample?code=FW%2F1&number=1"))
                .contains("请求：依法查处");
        assertThat(new Visitor(port)
                        .get("/guides/puyang-market-regulation/sample?code=FW%2F1&number=2")
                        .statusCode())
                .isEqualTo(404);

        String whole = everySheet("/screens/puyang-market-regulation?window=3" + code);
        assertThat(whole)
                .contains("登记投诉举报，发给受理凭条。", "张三", "审查材料", "有示范文本：举报书", "查询办理进度")
                .contains("当面或者电话咨询", "向法规科投诉，电话 0393-7777", "0393-66660000");
        assertThat(everySheet("/screens/puyang-market-regulation"))
                .contains("3号", "投诉举报窗口", "受理岗", "举报违法行为", "濮阳市人民政府申请行政复议");
    }

    /** What one who stands before the screen reads until it begins anew; it turns without a script. */
    private String everySheet(String first) {
        var next = Pattern.compile("<noscript><meta http-equiv=\"refresh\" content=\"(\\d+);url=([^\"]+)\">");
        var seen = new LinkedHashMap<String, String>();
        String address = first;
        while (!seen.containsKey(address)) {
            String sheet = page(address);
            seen.put(address, sheet);
            var turn = next.matcher(sheet);
            assertThat(turn.find()).as(sheet).isTrue();
            assertThat(Integer.parseInt(turn.group(1))).isBetween(5, 60);
            address = HtmlUtils.htmlUnescape(turn.group(2));
        }
        return String.join("\n", seen.values());
    }
}
