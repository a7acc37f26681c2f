package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviser.Capacity;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.Called;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("法律顾问、公职律师统筹调用：各机关登记，本系统的机关都可以在审核时调用，不在聘期内的、外系统的、办理过本案的不能")
class LegalAdvisersTest {

    private final ApplicationContext application;
    private final AuthorityRegister register;
    private final People people;
    private final int port;

    LegalAdvisersTest(
            ApplicationContext application,
            AuthorityRegister register,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.register = register;
        this.people = new People(accounts);
        this.port = port;
    }

    private static AskOpinion asking(LegalAdviserId who) {
        return new AskOpinion(new Called.OfRegister(who), "裁量是否适当？", Set.of());
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 6);
    }

    private static LegalAdviser adviser(AuthorityId authority, String name, LocalDate from, LocalDate to) {
        return new LegalAdviser(
                new LegalAdviserId(UUID.randomUUID()),
                authority,
                Capacity.PUBLIC_LAWYER,
                name,
                Optional.of(new LawyerLicence(
                        "1%016d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000_000_000L)))),
                "法规科",
                "行政处罚",
                new Engagement(from, to, Optional.empty()));
    }

    private Outcome enter(LegalAdviser adviser, LocalDate from) {
        return register.enter(adviser, from, Actor.system());
    }

    private LegalAdviser entered(LegalAdviser adviser, LocalDate from) {
        assertThat(enter(adviser, from)).isInstanceOf(Outcome.Done.class);
        return adviser;
    }

    @ParameterizedTest
    @CsvSource({
        "puyang-market-regulation, 濮市监〔2019〕203号五(二)",
        "henan-communications, 《工业和信息化部三项制度暂行实施方案》二(三)1",
        "baotou-transport, 内政办发〔2019〕13号二(三)1",
        "xiqing-urban-management, 国办发〔2017〕14号二(三)1",
        "lingchuan-industry, 陵工信字〔2019〕101号三(三)1"
    })
    @Clause("V-02")
    @DisplayName("聘期最后一日可以征求意见，次日引用各自的文件拒绝；提前解聘的，自解聘之日起拒绝")
    void the_engagement_holds_on_the_day_of_asking(String authority, String clause) {
        Story story = Story.in(application, new AuthorityId(authority)).submitted();
        LocalDate today = story.today();
        var last = entered(adviser(new AuthorityId(authority), "末日" + mark(), today.minusYears(1), today), today);
        story.does(Post.REVIEWER, asking(last.id()));

        var expired = entered(
                adviser(new AuthorityId(authority), "届满" + mark(), today.minusYears(1), today.minusDays(1)), today);
        var objection = story.refuses(Post.REVIEWER, asking(expired.id()), "adviser-is-engaged");
        assertThat(Story.citations(objection)).containsExactly(clause);
        assertThat(objection.reason()).contains(expired.name(), "届满");

        var tomorrow = entered(
                adviser(new AuthorityId(authority), "未始" + mark(), today.plusDays(1), today.plusYears(1)), today);
        story.refuses(Post.REVIEWER, asking(tomorrow.id()), "adviser-is-engaged");

        var ended = entered(
                adviser(new AuthorityId(authority), "解聘" + mark(), today.minusYears(1), today.plusYears(1)), today);
        entered(ended.ended(new Engagement.End(today, "调离")), today);
        assertThat(story.refuses(Post.REVIEWER, asking(ended.id()), "adviser-is-engaged")
                        .reason())
                .contains("解聘");
    }

    @Test
    @Clause("V-02")
    @DisplayName("上级机关登记的，下级可以调用；下级登记的，上级和同一上级的其他机关可以调用；外系统的拒绝")
    void the_advisers_of_a_system_are_shared() {
        Story story = Story.in(application, Story.PUYANG).submitted();
        LocalDate today = story.today();
        var sample = new SampleEntries(register);
        var branch = sample.entered(sample.authority("branch", "410902", Optional.of(Story.PUYANG)));
        var ofBranch = entered(adviser(branch.id(), "分局律师" + mark(), today.minusYears(1), today.plusYears(1)), today);
        story.does(Post.REVIEWER, asking(ofBranch.id()));
        assertThat(story.file()
                        .last(OpinionAsked.class)
                        .orElseThrow()
                        .fact()
                        .adviser()
                        .entry())
                .contains(ofBranch.id());

        Story below = Story.in(application, Story.HENAN).submitted();
        var ministry = entered(
                adviser(new AuthorityId("miit"), "部里律师" + mark(), today.minusYears(1), today.plusYears(1)), today);
        var sibling = sample.entered(sample.authority("province", "420000", Optional.of(new AuthorityId("miit"))));
        var ofSibling = entered(adviser(sibling.id(), "别省律师" + mark(), today.minusYears(1), today.plusYears(1)), today);
        below.does(Post.REVIEWER, asking(ministry.id()));
        below.does(Post.REVIEWER, asking(ofSibling.id()));

        var objection = below.refuses(Post.REVIEWER, asking(ofBranch.id()), "adviser-is-engaged");
        assertThat(objection.reason()).contains("本系统的名册中没有");
        below.refuses(Post.REVIEWER, asking(new LegalAdviserId(UUID.randomUUID())), "adviser-is-engaged");
    }

    @Test
    @Clause("V-02")
    @DisplayName("名册里的人办理过本案的，不能就本案出具意见")
    void an_adviser_who_handled_the_case_is_not_asked() {
        Story story = Story.in(application, Story.PUYANG).submitted();
        var same = entered(
                adviser(
                        Story.PUYANG,
                        story.actor(Post.OFFICER).name(),
                        story.today().minusYears(1),
                        story.today().plusYears(1)),
                story.today());
        try {
            var objection = story.refuses(Post.REVIEWER, asking(same.id()), "adviser-took-no-part");
            assertThat(Story.citations(objection)).containsExactly("濮市监〔2019〕203号五(二)");
        } finally {
            entered(same.ended(new Engagement.End(story.today(), "测试结束")), story.today());
        }
    }

    @Test
    @DisplayName("公职律师没有证号、同一人在聘期内重复登记的，不予登记；续聘以新版本登记，原来的版本仍在")
    void entries_are_added_to_and_never_doubled() {
        Story.enterOffices(application);
        LocalDate day = LocalDate.of(2026, 1, 1);
        var one = entered(adviser(Story.BAOTOU, "登记" + mark(), day, day.plusYears(200)), day);
        var again = new LegalAdviser(
                new LegalAdviserId(UUID.randomUUID()),
                one.authority(),
                one.capacity(),
                one.name(),
                one.licence(),
                "别的单位",
                one.fields(),
                one.engagement());
        assertThat(rules(enter(again, day))).containsExactly("adviser-engaged-once");

        var unlicensed = new LegalAdviser(
                new LegalAdviserId(UUID.randomUUID()),
                Story.BAOTOU,
                Capacity.PUBLIC_LAWYER,
                "无证" + mark(),
                Optional.empty(),
                "法制科",
                "行政处罚",
                one.engagement());
        assertThat(rules(enter(unlicensed, day))).containsExactly("public-lawyer-licensed");

        var ahead = one.ended(new Engagement.End(LocalDate.of(2100, 1, 1), "预先"));
        assertThat(rules(enter(ahead, day))).containsExactly("engagement-ended-in-its-time");
    }

    private static List<String> rules(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .objections().stream().map(objection -> objection.rule()).toList();
    }

    @Test
    @Clause("V-02")
    @DisplayName("系统管理员在名册中登记、解聘；审核人员在征求意见的表单上先看到本机关的，一查找就有本系统其他机关的")
    void the_register_is_kept_and_searched_on_pages() {
        Story story = Story.in(application, Story.HENAN).submitted();
        String name = "甘" + mark();
        var keeper = new Visitor(port);
        keeper.signIn(
                people.holding(Post.SYSTEM_ADMINISTRATOR, new AuthorityId("anywhere"))
                        .account(),
                People.PASSWORD);
        String begin = "/desk/register/advisers/new?authority=miit";
        Map<String, String> fields = new HashMap<>(Map.of(
                "capacity", "PUBLIC_LAWYER",
                "name", name,
                "licence", "1110020176000012",
                "employer", "工业和信息化部政策法规司",
                "fields", "卫星通信",
                "engagedFrom", story.today().minusDays(3).toString(),
                "engagedTo", story.today().plusYears(1).toString(),
                "ending", "AsAgreed"));
        keeper.get(begin);
        assertThat(keeper.post(begin, fields).body()).contains("证号为十七位数字");
        fields.put("licence", "１１１００２０１７６００００１２３");
        keeper.get(begin);
        assertThat(keeper.post(begin, fields).statusCode()).isEqualTo(303);
        assertThat(keeper.get("/desk/register?authority=miit").body()).contains(name, "11100201760000123", "在聘");

        var reviewer = new Visitor(port);
        reviewer.signIn("henan-reviewer", Story.password());
        String word = URLEncoder.encode("卫星", StandardCharsets.UTF_8);
        String form = "/desk/cases/" + story.id() + "/acts/AskOpinion";
        assertThat(reviewer.get(form).body()).contains("闻涛").doesNotContain(name);
        assertThat(reviewer.get(form + "?q=" + word).body())
                .contains(name, "工业和信息化部聘任")
                .doesNotContain("闻涛");
        assertThat(reviewer.get(form + "?q=none").body()).contains("没有可以选择的。");
        assertThat(reviewer.get("/desk/register/advisers?q=" + word).body()).contains(name, "工业和信息化部");
        assertThat(reviewer.get("/desk/register/advisers/new?authority=miit").statusCode())
                .isEqualTo(403);
    }
}
