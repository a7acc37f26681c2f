package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeFile.State;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.Overturning;
import cn.mingjing.disclosure.acts.DraftNotice;
import cn.mingjing.disclosure.acts.EndPublicity;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.acts.ReportError;
import cn.mingjing.disclosure.acts.ReportOverturning;
import cn.mingjing.disclosure.acts.ReturnNotice;
import cn.mingjing.disclosure.acts.WithdrawNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("公示以后：更正、撤下、公示期届满和提前停止公示")
class PublishedNoticeTest {

    private static final ReleaseNotice RELEASE = new ReleaseNotice(true, true);

    /** A Monday; no day off but weekends in the four weeks after it. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final ApplicationContext application;
    private final NoticeHandling notices;
    private final Duties duties;
    private final Visitor visitor;
    private final Visitor desk;

    @Autowired
    PublishedNoticeTest(
            ApplicationContext application,
            NoticeHandling notices,
            Duties duties,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.notices = notices;
        this.duties = duties;
        this.visitor = new Visitor(port);
        this.desk = new Visitor(port);
    }

    private Story published(AuthorityId authority, LocalDate on) {
        Story story = Story.in(application, authority).on(on.minusDays(40)).closed();
        story.on(on);
        does(story, Post.NOTICE_AUTHOR, Draft.suggested(story.file()));
        does(story, Post.PUBLISHER, RELEASE);
        return story;
    }

    private void does(Story story, Post post, NoticeAct act) {
        assertThat(notices.perform(story.id(), act, story.actor(post)))
                .as("%s", act)
                .isInstanceOf(Outcome.Done.class);
    }

    private Objection refuses(Story story, Post post, NoticeAct act, String rule) {
        Outcome outcome = notices.perform(story.id(), act, story.actor(post));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Objection first = ((Outcome.Refused) outcome).objections().getFirst();
        assertThat(first.rule()).isEqualTo(rule);
        return first;
    }

    private static String address(Story story) {
        return "/notices/" + NoticeId.ofCase(story.id().value());
    }

    private Duty duty(Story story, String kind, int occasion) {
        return duties.find(new DutyKey(kind, NoticeId.ofCase(story.id().value()).stream(), occasion))
                .orElseThrow();
    }

    private static LocalDate day(Duty duty) {
        return ((Due.By) duty.due()).day();
    }

    private static ReportError wrong(Story story) {
        return new ReportError("违法事实中的时间写错。", "当事人", story.today());
    }

    private static DraftNotice corrected(Story story, String facts) {
        DraftNotice suggested = Draft.suggested(story.file());
        return new DraftNotice(suggested.violation(), facts, suggested.content(), suggested.correction(), "更正笔误。");
    }

    @Test
    @Clause("D-33")
    @DisplayName("差错登记以后，更正稿由第二人审核；更正前公众看到原文，更正后看到新文和更正日期；内部看得到谁改了什么")
    void a_wrong_notice_is_corrected_by_two_people() {
        Story story = published(Story.PUYANG, MONDAY);
        does(story, Post.NOTICE_AUTHOR, wrong(story));
        story.on(MONDAY.plusDays(1));
        does(story, Post.NOTICE_AUTHOR, corrected(story, "经查，更正后的违法事实。"));
        assertThat(visitor.get(address(story)).body())
                .doesNotContain("更正后的违法事实")
                .doesNotContain("更正，现为");

        does(story, Post.PUBLISHER, RELEASE);

        assertThat(notices.file(story.id()).state()).isEqualTo(State.PUBLIC);
        assertThat(visitor.get(address(story)).body())
                .contains("更正后的违法事实", "2026年11月3日 更正", "2026年11月2日")
                .doesNotContain("写错");
        desk.signIn("puyang-publisher", Story.password());
        assertThat(desk.get("/desk/notices/" + story.id()).body())
                .contains("登记公示差错", "违法事实中的时间写错", "违法事实，原为", "违法事实，改为", "更正公示");
    }

    @Test
    @Clause("D-33")
    @DisplayName("更正稿仍要过发布闸门：含个人信息的拟不成，退回的不发布，拟稿人自己不能审核")
    void a_correction_passes_the_gate_too() {
        Story story = published(Story.PUYANG, MONDAY);
        refuses(story, Post.NOTICE_AUTHOR, corrected(story, "没有差错时不能改。"), "order-of-disclosure");
        does(story, Post.NOTICE_AUTHOR, wrong(story));
        refuses(story, Post.PUBLISHER, RELEASE, "order-of-disclosure");
        refuses(story, Post.NOTICE_AUTHOR, corrected(story, "经营者赵小甲违法经营。"), "treated-already");
        does(story, Post.NOTICE_AUTHOR, corrected(story, "第一稿。"));
        refuses(story, Post.NOTICE_AUTHOR, RELEASE, "post-for-act");
        refuses(story, Post.PUBLISHER, new ReleaseNotice(true, false), "read-by-a-person");
        does(story, Post.PUBLISHER, new ReturnNotice("与案卷不符。"));

        assertThat(notices.file(story.id()).state()).isEqualTo(State.WRONG);
        assertThat(visitor.get(address(story)).body()).doesNotContain("第一稿");
    }

    @Test
    @Clause("D-33")
    @DisplayName("更正的期限：濮阳二十个工作日，引用三(六)；其他机关按各自规定；更正后了结")
    void the_term_of_correction_by_document() {
        // From Monday 2 November 2026, in working days; no holidays in between.
        Map<AuthorityId, LocalDate> terms = Map.of(
                Story.PUYANG, LocalDate.of(2026, 11, 30),
                Story.HENAN, LocalDate.of(2026, 11, 5),
                Story.BAOTOU, LocalDate.of(2026, 11, 9),
                Story.XIQING, LocalDate.of(2026, 11, 5),
                Story.LINGCHUAN, LocalDate.of(2026, 11, 5));
        terms.forEach((authority, last) -> {
            Story story = published(authority, MONDAY);
            does(story, Post.PUBLISHER, wrong(story));
            int found = notices.file(story.id()).version();

            assertThat(day(duty(story, "correct-notice", found)))
                    .as("%s", authority)
                    .isEqualTo(last);

            does(story, Post.NOTICE_AUTHOR, corrected(story, "更正。"));
            does(story, Post.PUBLISHER, RELEASE);
            assertThat(duty(story, "correct-notice", found).isOpen()).isFalse();
        });
        Story story = published(Story.PUYANG, MONDAY);
        does(story, Post.PUBLISHER, wrong(story));
        assertThat(duty(story, "correct-notice", notices.file(story.id()).version())
                        .basis()
                        .clauses())
                .contains(new cn.mingjing.law.Clause("濮市监〔2019〕203号", "三(六)"));
    }

    @Test
    @Clause("D-32")
    @DisplayName("决定被撤销、变更等的，五个机关都在三个工作日内撤下；撤下后只说明时间和理由")
    void an_overturned_decision_is_taken_down() {
        for (AuthorityId authority : List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN)) {
            Story story = published(authority, MONDAY);
            var number = story.file().last(cn.mingjing.casework.DocumentIssued.class);
            refuses(story, Post.PUBLISHER, new WithdrawNotice("没有变动。"), "order-of-disclosure");
            does(story, Post.PUBLISHER, new ReportOverturning(Overturning.REVOKED, "行政复议决定书", MONDAY));
            Duty withdraw = duty(story, "withdraw-notice", 1);
            assertThat(day(withdraw)).isEqualTo(LocalDate.of(2026, 11, 5));
            assertThat(withdraw.basis().clauses()).contains(new cn.mingjing.law.Clause("行政处罚法", "第四十八条"));

            does(story, Post.PUBLISHER, new WithdrawNotice("处罚决定已经撤销。"));

            assertThat(duty(story, "withdraw-notice", 1).isOpen()).isFalse();
            assertThat(number).isPresent();
            assertThat(visitor.get(address(story)).body())
                    .contains("处罚决定已经撤销。", "2026年11月2日")
                    .doesNotContain(story.file().party().name());
        }
    }

    @Test
    @DisplayName("市场监管：公示满三年的最后一天还在，次日起地址答410，不带当事人和文号；列表、检索、接口都没有了")
    void after_three_years_it_is_gone() {
        Story story = published(Story.PUYANG, LocalDate.of(2026, 3, 2));
        String party = story.file().party().name();
        assertThat(visitor.get(address(story)).body()).contains("公示期至", "2029年3月2日");
        story.on(LocalDate.of(2029, 3, 2));
        assertThat(visitor.get(address(story)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/public/notices").body()).contains(id(story));

        story.on(LocalDate.of(2029, 3, 3));

        var gone = visitor.get(address(story));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).doesNotContain(party);
        assertThat(visitor.get(address(story) + "/proof.json").statusCode()).isEqualTo(410);
        for (String list : List.of("/notices", "/notices.atom", "/api/v1/public/notices", "/")) {
            assertThat(visitor.get(list).body()).as(list).doesNotContain(id(story));
        }
        assertThat(visitor.get("/api/v1/public/entities/" + story.file().party().code())
                        .body())
                .doesNotContain(id(story));
    }

    private static String id(Story story) {
        return NoticeId.ofCase(story.id().value()).toString();
    }

    @Test
    @DisplayName("没有规定公示期的机关，三年后仍然公示")
    void without_a_term_there_is_no_end() {
        Story story = published(Story.HENAN, LocalDate.of(2026, 3, 2));

        story.on(LocalDate.of(2029, 3, 3));

        assertThat(visitor.get(address(story)).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("信用修复后提前停止公示：条件逐项核实，没有规定的机关不能办；停止后地址答410")
    void publicity_ends_early_for_who_repaired() {
        var repaired = new EndPublicity("信用修复决定书", true, true, true, true);
        refuses(published(Story.HENAN, MONDAY), Post.PUBLISHER, repaired, "early-end-provided");
        Story story = published(Story.PUYANG, MONDAY);
        var unverified = refuses(
                story,
                Post.PUBLISHER,
                new EndPublicity("信用修复决定书", true, true, false, true),
                "early-end-conditions-met");
        assertThat(Story.citations(unverified)).containsExactly("《市场监督管理行政处罚信息公示规定》第十四条");

        does(story, Post.PUBLISHER, repaired);

        assertThat(visitor.get(address(story)).statusCode()).isEqualTo(410);
        assertThat(visitor.get("/api/v1/public/notices").body()).doesNotContain(id(story));
    }
}
