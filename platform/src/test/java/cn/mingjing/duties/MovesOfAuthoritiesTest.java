package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Entrustment;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Succession;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.catalogue.ChangeCause;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.acts.ReportListChange;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.settings.SettingsHandling;
import cn.mingjing.settings.acts.ReturnSettings;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("机关改名、合并、受委托：旧案显示旧名，承继机关接着办，委托书过期不得办理")
class MovesOfAuthoritiesTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    private static final String REFORM = "某编〔2026〕7号";

    private final ApplicationContext application;
    private final AuthorityRegister register;
    private final Authorities authorities;
    private final CaseHandling cases;
    private final ListHandling lists;
    private final SettingsHandling settings;
    private final Duties duties;
    private final Visitor visitor;
    private final Visitor desk;

    @Autowired
    MovesOfAuthoritiesTest(
            ApplicationContext application,
            AuthorityRegister register,
            Authorities authorities,
            CaseHandling cases,
            ListHandling lists,
            SettingsHandling settings,
            Duties duties,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.register = register;
        this.authorities = authorities;
        this.cases = cases;
        this.lists = lists;
        this.settings = settings;
        this.duties = duties;
        this.visitor = new Visitor(port);
        this.desk = new Visitor(port);
    }

    private List<Authority> before = List.of();

    @BeforeEach
    void the_register_as_other_tests_know_it() {
        Story.enterOffices(application);
        before = List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN).stream()
                .map(authorities::get)
                .toList();
    }

    /** Entered anew from the day of the offices' first version, which puts it in the place of what the test has entered. */
    @AfterEach
    void is_put_back() {
        before.forEach(authority -> enter(authority, LocalDate.of(2026, 1, 1)));
    }

    private void enter(Authority authority, LocalDate from) {
        assertThat(register.enter(authority, from, Actor.system())).isInstanceOf(Outcome.Done.class);
    }

    private List<String> refused(Authority authority, LocalDate from) {
        Outcome outcome = register.enter(authority, from, Actor.system());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .objections().stream().map(Objection::rule).toList();
    }

    /** The authority as it stands, altered. */
    private Authority altered(
            AuthorityId id,
            String name,
            Nature nature,
            String division,
            Optional<Entrustment> deed,
            Optional<Succession> succession) {
        Authority now = authorities.get(id);
        return new Authority(
                id,
                name,
                now.codeWord(),
                now.creditCode(),
                now.level(),
                nature,
                division,
                now.sectors(),
                now.superior(),
                now.telephone(),
                now.address(),
                now.collectingBank(),
                now.paymentUrl(),
                now.redress(),
                deed,
                succession);
    }

    private Authority succeeded(AuthorityId id, AuthorityId successor, LocalDate since) {
        return authorities.get(id).succeededBy(new Succession(successor, since, REFORM));
    }

    private Authority entrusted(AuthorityId id, Optional<Entrustment> deed) {
        Authority now = authorities.get(id);
        return altered(id, now.name(), Nature.ENTRUSTED, now.divisionCode(), deed, Optional.empty());
    }

    private static AddEvidence evidence(Story story) {
        return new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "进货数量", List.of());
    }

    @Test
    @DisplayName("决定作出以后改名：案件页、公示页仍写作出时的名称，并写明现名；文书保持原样")
    void an_old_case_shows_the_old_name() {
        Story story = Story.in(application, Story.PUYANG).on(FILED).published(application);
        String before = authorities.get(Story.PUYANG).name();
        List<DocumentIssued> papers = story.file().all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .toList();
        story.nextDay();

        String after = "濮阳市市场监督管理委员会";
        enter(
                altered(
                        Story.PUYANG,
                        after,
                        Nature.AGENCY,
                        authorities.get(Story.PUYANG).divisionCode(),
                        Optional.empty(),
                        Optional.empty()),
                story.today());

        desk.signIn("puyang-officer", Story.password());
        assertThat(desk.get("/desk/cases/" + story.id()).body()).contains(before + "（作出时名称，现为" + after + "）");
        String notice = visitor.get(
                        "/notices/" + NoticeId.ofCase(story.id().value()).value())
                .body();
        assertThat(notice).contains(">" + before + "</a>", "现为" + after);
        assertThat(story.file().all(DocumentIssued.class).stream()
                        .map(entry -> entry.fact())
                        .toList())
                .isEqualTo(papers);
        Story fresh = Story.in(application, Story.PUYANG).on(story.today()).filed();
        assertThat(desk.get("/desk/cases/" + fresh.id()).body()).contains(after).doesNotContain("作出时名称");
    }

    @Test
    @DisplayName("机关并入另一机关：自当日起不得立新案、不得再办旧案、不得再公布清单；承继机关看得到、接着办，待办事项随之转入")
    void the_successor_carries_on() {
        Story story = Story.in(application, Story.XIQING).on(FILED).filed();
        Story successor = Story.in(application, Story.HENAN);
        Actor stranger = Story.in(application, Story.LINGCHUAN).actor(Post.OFFICER);
        String before = authorities.get(Story.XIQING).name();
        String after = authorities.get(Story.HENAN).name();
        assertThat(cases.file(story.id(), successor.actor(Post.OFFICER))).isEmpty();
        story.nextDay();

        enter(succeeded(Story.XIQING, Story.HENAN, story.today()), story.today());

        Objection closed = story.refuses(Post.OFFICER, evidence(story), "authority-at-work");
        assertThat(closed.reason()).contains(after);
        assertThat(Story.citations(closed)).containsExactly("《行政处罚法》第十七条", "《行政诉讼法》第二十六条");
        Story late = Story.in(application, Story.XIQING);
        org.assertj.core.api.Assertions.assertThatThrownBy(late::registered).hasMessageContaining("不再受理、办理案件");
        Outcome list = lists.perform(
                new ListId(Story.XIQING, ListKind.POWERS),
                new ReportListChange(ChangeCause.values()[0], "职责调整", story.today()),
                story.actor(Post.PUBLISHER));
        assertThat(((Outcome.Refused) list).objections())
                .extracting(Objection::rule)
                .containsExactly("authority-at-work");
        Outcome setting = settings.perform(Story.XIQING, new ReturnSettings("重新拟定。"), story.actor(Post.CHIEF));
        assertThat(((Outcome.Refused) setting).objections())
                .extracting(Objection::rule)
                .containsExactly("authority-at-work");

        assertThat(cases.file(story.id(), successor.actor(Post.OFFICER))).isPresent();
        assertThat(cases.file(story.id(), stranger)).isEmpty();
        Outcome carriedOn = cases.perform(story.id(), evidence(story), successor.actor(Post.OFFICER));
        assertThat(carriedOn).isInstanceOf(Outcome.Done.class);
        List<Duty> open = duties.about(story.id().stream()).stream()
                .filter(Duty::isOpen)
                .filter(duty -> duty.whose() != cn.mingjing.calendar.Whose.PARTY)
                .toList();
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duties.inbox(
                                        successor.actor(duty.owner().post()), Duties.Window.ALL, Optional.empty(), 500)
                                .duties())
                        .extracting(Duty::key)
                        .contains(duty.key()));

        assertThat(visitor.get("/authorities/" + Story.XIQING).body())
                .contains(before, "本机关的职权依据" + REFORM + "由", "href=\"/authorities/" + Story.HENAN + "\"");
        assertThat(visitor.get("/authorities/" + Story.HENAN).body())
                .contains("承继的机关", "href=\"/authorities/" + Story.XIQING + "\"");
    }

    @Test
    @DisplayName("承继机关须在册、在岗，不能是自己；合并不能登记在将来")
    void a_succession_is_true() {
        Story story = Story.in(application, Story.LINGCHUAN).on(LocalDate.of(2026, 3, 30));
        LocalDate today = story.today();
        assertThat(refused(succeeded(Story.LINGCHUAN, Story.LINGCHUAN, today), today))
                .containsExactly("successor-at-work");
        assertThat(refused(succeeded(Story.LINGCHUAN, new AuthorityId("nobody"), today), today))
                .containsExactly("successor-at-work");
        assertThat(refused(succeeded(Story.LINGCHUAN, Story.HENAN, today.plusDays(1)), today))
                .containsExactly("succession-not-ahead");
    }

    @Test
    @DisplayName("受委托组织以委托机关名义办理；委托书期限的最后一日可以办理，次日不得办理，引用第二十条、第二十一条；委托书向社会公布")
    void an_entrusted_body_acts_under_its_deed() {
        LocalDate until = LocalDate.of(2026, 3, 20);
        Story story = Story.in(application, Story.BAOTOU).on(FILED);
        var deed = new Entrustment(Story.LINGCHUAN, "陵农委托〔2026〕1号", FILED, "道路运输违法行为的行政处罚", until);
        assertThat(refused(entrusted(Story.BAOTOU, Optional.empty()), FILED)).containsExactly("entrusted-by-deed");
        enter(entrusted(Story.BAOTOU, Optional.of(deed)), FILED);

        story.filed();
        assertThat(story.file().all(DocumentIssued.class))
                .extracting(entry -> entry.fact().number())
                .filteredOn(number -> !number.isEmpty())
                .isNotEmpty()
                .allMatch(number ->
                        number.startsWith(authorities.get(Story.LINGCHUAN).codeWord()));
        story.on(until).does(Post.OFFICER, evidence(story));
        story.nextDay();
        Objection expired = story.refuses(Post.OFFICER, evidence(story), "deed-in-force");
        assertThat(Story.citations(expired)).containsExactly("《行政处罚法》第二十条", "《行政处罚法》第二十一条");
        assertThat(expired.reason()).contains("陵农委托〔2026〕1号", "2026年3月20日");
        assertThat(visitor.get("/authorities/" + Story.BAOTOU).body())
                .contains("陵农委托〔2026〕1号", "道路运输违法行为的行政处罚", "href=\"/authorities/" + Story.LINGCHUAN + "\"");
    }

    @Test
    @DisplayName("行政区划代码按编码结构核对，并且在上级机关的区划以内")
    void a_division_code_is_plausible() {
        Story story = Story.in(application, Story.LINGCHUAN).on(LocalDate.of(2026, 4, 1));
        for (String wrong : List.of("990101", "140024", "160000", "000001")) {
            assertThat(refused(
                            altered(Story.LINGCHUAN, "陵川县某局", Nature.AGENCY, wrong, Optional.empty(), Optional.empty()),
                            story.today()))
                    .as(wrong)
                    .containsExactly("division-plausible");
        }
    }

    @Test
    @DisplayName("已经撤销的区划代码不能再登记；随区划撤并的机关仍可登记由谁承继；代码表还没有的新代码可以登记，登记簿提示核对")
    void a_division_code_is_valid_on_its_day() {
        Story story = Story.in(application, Story.LINGCHUAN).on(LocalDate.of(2026, 4, 1));
        Optional<Succession> merged = Optional.of(new Succession(Story.HENAN, story.today(), REFORM));

        assertThat(refused(inDivision("140421", Optional.empty()), story.today()))
                .containsExactly("division-in-force");
        enter(inDivision("140421", merged), story.today());
        assertThat(visitor.page("/authorities/" + Story.LINGCHUAN)).contains("140421", "山西省长治市长治县");

        enter(inDivision("140598", Optional.empty()), story.today());
        desk.signIn("lingchuan-chief", Story.password());
        assertThat(desk.page("/desk/register")).contains("140598", "代码表（编至2023年6月）里没有这个代码，请核对。");
    }

    private Authority inDivision(String code, Optional<Succession> succession) {
        return altered(Story.LINGCHUAN, "陵川县某局", Nature.AGENCY, code, Optional.empty(), succession);
    }
}
