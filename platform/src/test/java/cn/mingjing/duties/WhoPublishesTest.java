package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.PublishingPart;
import cn.mingjing.authority.PublishingPart.Holder;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.WhoPublishes;
import cn.mingjing.catalogue.Item.NoPenaltyItem;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.ReturnList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.PublishingStep;
import cn.mingjing.law.PublishingWay;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MingjingTest
@Clause("D-02")
@DisplayName("谁执法谁公示：采集、传递、审核、发布、更新，每个环节都有责任机构和责任人")
class WhoPublishesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicationContext application;
    private final WhoPublishes who;
    private final Accounts accounts;
    private final ListHandling lists;
    private final ListDrafts drafts;
    private final NoticeHandling notices;
    private final int port;

    @Autowired
    WhoPublishesTest(
            ApplicationContext application,
            WhoPublishes who,
            Accounts accounts,
            ListHandling lists,
            ListDrafts drafts,
            NoticeHandling notices,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.who = who;
        this.accounts = accounts;
        this.lists = lists;
        this.drafts = drafts;
        this.notices = notices;
        this.port = port;
    }

    private Visitor signedIn(String account, String password) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(account, password).statusCode()).isEqualTo(303);
        return visitor;
    }

    private List<String> persons(AuthorityId authority, PublishingWay way, PublishingStep step) {
        return part(authority, way, step).holders().stream().map(Holder::name).toList();
    }

    private PublishingPart part(AuthorityId authority, PublishingWay way, PublishingStep step) {
        return who.parts(authority, way, MONDAY).get(step.ordinal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            puyang    | puyang-market-regulation | 孙丽 | 周强 | 信用监督管理科、各分局、稽查支队 | 濮市监〔2019〕203号三(五)                | 人事科、法规科
            henan     | henan-communications     | 梁燕 | 宋平 | 行政执法承办机构               | 《工业和信息化部三项制度暂行实施方案》二(一)1 | 各通信管理局政策法规处
            baotou    | baotou-transport         | 曾慧 | 彭飞 | 交通运输综合行政执法支队       | 没有逐项指定责任单位                      | 责任人所在的机构
            xiqing    | xiqing-urban-management  | 丁雪 | 魏然 | 综合执法支队                   | 没有逐项指定责任单位                      | 责任人所在的机构
            lingchuan | lingchuan-industry       | 姚远 | 谭松 | 各行政执法科室                 | 陵工信字〔2019〕101号三(一)3              | 执法股
            """)
    @DisplayName("五份文件：文件指定责任单位的，是它指定的；没有指定的，是责任人所在的机构；责任人按岗位列出")
    void each_step_has_its_body_and_person(
            String key, String id, String author, String publisher, String body, String basis, String lists) {
        var authority = new AuthorityId(id);
        Story.in(application, authority).on(MONDAY);

        for (PublishingWay way : PublishingWay.values()) {
            assertThat(who.parts(authority, way, MONDAY))
                    .extracting(PublishingPart::step)
                    .containsExactly(PublishingStep.values());
            assertThat(who.parts(authority, way, MONDAY)).noneMatch(PublishingPart::isOpen);
            assertThat(persons(authority, way, PublishingStep.COLLECTING)).contains(author);
            assertThat(persons(authority, way, PublishingStep.PASSING_ON)).contains(author);
            assertThat(persons(authority, way, PublishingStep.AUDITING)).containsExactly(publisher);
            assertThat(persons(authority, way, PublishingStep.RELEASING)).containsExactly(publisher);
            assertThat(persons(authority, way, PublishingStep.UPDATING)).contains(author, publisher);
        }
        assertThat(signedIn(key + "-chief", Story.password()).page("/desk/lists/responsible"))
                .contains("采集", "传递", "审核", "发布", "更新", author, publisher, body, basis, lists)
                .doesNotContain("没有人能办");
    }

    @Test
    @DisplayName("没有人能办的环节：负责人在清单页、设立清单上看得到缺哪个、怎样补；补上第二人就不再缺，停用账号又缺")
    void a_step_that_nobody_can_take_is_open() {
        Story.in(application, Story.PUYANG).on(MONDAY);
        var entries = new SampleEntries(application.getBean(AuthorityRegister.class));
        AuthorityId small = entries.entered(entries.authority("xiaoxian", "430722", Optional.empty()))
                .id();
        var people = new People(accounts);
        Somebody chief = people.holding(Post.CHIEF, small);
        Somebody both = people.holding(Post.NOTICE_AUTHOR, small);
        Visitor head = signedIn(chief.account(), People.PASSWORD);
        assertThat(head.page("/desk/lists")).contains("行政处罚决定：审核、发布环节今天没有人能办，请负责人安排。");

        people.grant(both, Post.PUBLISHER, small, MONDAY.minusYears(1));

        assertThat(part(small, PublishingWay.LISTS, PublishingStep.AUDITING).isOpen())
                .as("who drew it up does not check it")
                .isTrue();
        assertThat(part(small, PublishingWay.LISTS, PublishingStep.RELEASING).isOpen())
                .isFalse();
        assertThat(head.page("/desk/lists")).contains("清单、指南、窗口岗位：审核环节今天没有人能办");
        assertThat(head.page("/desk/lists/responsible")).contains("请安全管理员另授一人岗位：公示审核发布人员。");
        assertThat(head.page("/desk/settings/set-up"))
                .contains("行政处罚决定的采集、传递、审核、发布、更新", "“审核”今天没有人能办", "/desk/lists/responsible");

        Somebody second = people.holding(Post.PUBLISHER, small);
        assertThat(head.page("/desk/lists")).doesNotContain("没有人能办");
        assertThat(head.page("/desk/settings/set-up")).contains("每个环节都有责任人。");

        assertThat(accounts.suspend(second.person(), Actor.system())).isInstanceOf(Outcome.Done.class);
        assertThat(head.page("/desk/lists")).contains("审核环节今天没有人能办");
    }

    @Test
    @DisplayName("谁的岗位办哪个环节，办的时候就按这张表：不在表上的岗位办不了")
    void the_table_is_the_one_that_runs() {
        var story = Story.in(application, Story.XIQING).on(MONDAY);
        var list = new ListId(Story.XIQING, ListKind.NO_PENALTY);
        drafts.discard(list);
        assertThat(drafts.keep(list, 0, List.of(item()))).isTrue();

        for (Post post : List.of(Post.OFFICER, Post.DEPUTY_CHIEF, Post.CHIEF, Post.PUBLISHER)) {
            assertThat(PublishingWay.LISTS.posts(PublishingStep.PASSING_ON)).doesNotContain(post);
            assertThat(lists.perform(list, new SubmitList(MONDAY, "编制。"), story.actor(post)))
                    .as("%s", post)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(
                                            refused.objections().getFirst().rule())
                                    .isEqualTo("post-for-act"));
        }
        does(lists.perform(list, new SubmitList(MONDAY, "编制。"), story.actor(Post.UNIT_HEAD)));
        does(lists.perform(list, new ReturnList("重新编制。"), story.actor(Post.PUBLISHER)));
    }

    @Test
    @DisplayName("每次公布都写明谁采集、传递，谁审核，谁发布：清单的经过和公示信息的经过")
    void a_release_names_its_hands() {
        Story story = Story.in(application, Story.LINGCHUAN).on(MONDAY);
        released(story);
        assertThat(signedIn("lingchuan-chief", Story.password()).page("/desk/lists/no-penalty"))
                .contains("采集、传递：姚远；审核：谭松；发布：谭松");

        story.closed().nextDay();
        does(notices.perform(story.id(), Draft.suggested(story.file()), story.actor(Post.OFFICER)));
        does(notices.perform(story.id(), new ReleaseNotice(true, true), story.actor(Post.PUBLISHER)));
        assertThat(signedIn("lingchuan-chief", Story.password()).page("/desk/notices/" + story.id()))
                .contains("采集、传递：田野；审核：谭松；发布：谭松");
    }

    @Test
    @DisplayName("公众看得到各环节的机构和岗位；姓名只有已经公示的执法人员才有")
    void the_public_reads_units_and_posts() {
        Story.in(application, Story.PUYANG).on(MONDAY);

        String puyang = new Visitor(port).page("/authorities/puyang-market-regulation");

        assertThat(puyang)
                .contains("采集、传递、审核、发布、更新各由谁办")
                .contains("稽查支队 公示拟稿人员", "稽查支队 公示审核发布人员", "法规科 法制审核人员")
                .contains("稽查支队 承办机构负责人：王五", "稽查支队 执法人员：李四、张三")
                .doesNotContain("孙丽", "周强", "赵明", "分管负责人");
    }

    @Test
    @DisplayName("统一标准和格式：五个机关的同一种清单，页面、接口、下载的栏目一模一样；每一种清单都只有一种事项格式")
    void one_standard_and_one_format() {
        List<AuthorityId> all = List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN);
        all.forEach(authority -> released(Story.in(application, authority).on(MONDAY)));
        var citizen = new Visitor(port);

        List<JsonNode> exports = all.stream()
                .map(authority ->
                        JSON.readTree(citizen.page("/authorities/" + authority + "/lists/no-penalty/list.json")))
                .toList();
        assertThat(exports)
                .allSatisfy(export -> assertThat(export.propertyNames())
                        .isEqualTo(exports.getFirst().propertyNames()));
        assertThat(exports)
                .allSatisfy(export -> assertThat(export.path("items").path(0).propertyNames())
                        .isNotEmpty()
                        .isEqualTo(exports.getFirst().path("items").path(0).propertyNames()));
        assertThat(all.stream()
                        .map(authority -> citizen.page("/authorities/" + authority + "/lists/no-penalty/list.csv"))
                        .map(csv -> csv.lines().findFirst().orElseThrow())
                        .distinct())
                .hasSize(1);
        assertThat(Arrays.stream(ListKind.values()).map(ListKind::item).distinct())
                .hasSize(ListKind.values().length);
    }

    private static NoPenaltyItem item() {
        return new NoPenaltyItem("1", "未按规定公示", "《行政处罚法》第三十三条", "情节轻微并及时改正，没有造成危害后果", List.of());
    }

    private void released(Story story) {
        var list = new ListId(story.actor(Post.NOTICE_AUTHOR).authority(), ListKind.NO_PENALTY);
        drafts.discard(list);
        assertThat(drafts.keep(list, 0, List.of(item()))).isTrue();
        does(lists.perform(list, new SubmitList(story.today(), "编制。"), story.actor(Post.NOTICE_AUTHOR)));
        does(lists.perform(list, new PassList(true, true), story.actor(Post.PUBLISHER)));
        does(lists.perform(list, new ReleaseList(), story.actor(Post.PUBLISHER)));
    }

    private static void does(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
