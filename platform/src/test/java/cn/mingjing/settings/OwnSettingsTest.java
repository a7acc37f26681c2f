package cn.mingjing.settings;

import static cn.mingjing.settings.OwnOffice.answers;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Document;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Rank;
import cn.mingjing.law.Ruling;
import cn.mingjing.settings.acts.ApproveSettings;
import cn.mingjing.settings.acts.ReturnSettings;
import cn.mingjing.settings.acts.SettingsAct;
import cn.mingjing.settings.values.Said;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.ui.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@MingjingTest
@DisplayName("机关内部设置：拟定、由第二人批准、次日起生效，只能更严")
class OwnSettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final ApplicationContext application;
    private final Provisions provisions;
    private final Authorities authorities;
    private final Versions versions;
    private final TransactionTemplate transactions;

    OwnSettingsTest(
            ApplicationContext application,
            Provisions provisions,
            Authorities authorities,
            Versions versions,
            TransactionTemplate transactions) {
        this.application = application;
        this.provisions = provisions;
        this.authorities = authorities;
        this.versions = versions;
        this.transactions = transactions;
    }

    private <T> Optional<Ruling<T>> ruling(AuthorityId id, Parameter<T> parameter, LocalDate on) {
        return provisions.ruling(parameter, authorities.jurisdiction(id), ActKind.PENALTY, on);
    }

    private String said(AuthorityId id, Parameter<?> parameter, LocalDate on) {
        return ruling(id, parameter, on)
                .map(ruling -> Said.value(ruling.value()) + " "
                        + ruling.clauses().getFirst().citation())
                .orElse("没有");
    }

    @Test
    @DisplayName("批准前没有约束力；批准次日起与其他文件一样约束本机关，能引到条、看到条文")
    void what_was_approved_binds_from_its_day() {
        var office = new OwnOffice(application);
        office.does(office.submission(answers(), TOMORROW), office.reviewing());
        assertThat(said(office.id, Parameters.SELF_CHECK, TOMORROW)).isEqualTo("没有");
        office.does(new ApproveSettings(true), office.heading());

        assertThat(said(office.id, Parameters.SELF_CHECK, TODAY)).isEqualTo("没有");
        assertThat(said(office.id, Parameters.SELF_CHECK, TOMORROW)).isEqualTo("是 《" + office.name + "内部设置（第1版）》第一条");
        assertThat(ruling(office.id, Parameters.CORRECT_NOTICE, TOMORROW)
                        .orElseThrow()
                        .clauses())
                .containsExactly(new Clause(office.name + "内部设置（第1版）", "第四条"));
        assertThat(provisions.documentsBinding(authorities.jurisdiction(office.id), TOMORROW))
                .filteredOn(document -> document.rank() == Rank.OWN_SETTINGS)
                .singleElement()
                .extracting(Document::version)
                .isEqualTo("1");
        assertThat(provisions.missing(authorities.jurisdiction(office.id), ActKind.PENALTY, TOMORROW))
                .isEmpty();
    }

    @Test
    @DisplayName("条文一句话写明设定的内容")
    void an_article_says_what_was_set() {
        var office = new OwnOffice(application);
        office.adopts(answers("review", "5个工作日"), TOMORROW);
        Clause clause = ruling(office.id, Parameters.REVIEW, TOMORROW)
                .orElseThrow()
                .clauses()
                .getFirst();
        assertThat(provisions.ruling(Parameters.REVIEW, authorities.jurisdiction(office.id), ActKind.PENALTY, TOMORROW))
                .hasValueSatisfying(
                        ruling -> assertThat(ruling.prevailing().summary()).isEqualTo("法制审核的期限：5个工作日。"));
        assertThat(provisions.summary(clause)).contains("法制审核的期限：5个工作日。");
    }

    @Test
    @DisplayName("两个机关重名，各自的条文也不会看错")
    void two_of_one_name_are_told_apart() {
        var one = new OwnOffice(application, "twin");
        var other = new OwnOffice(application, "twin");
        one.adopts(answers("review", "5个工作日"), TOMORROW);
        other.adopts(answers("review", "6个工作日"), TOMORROW);
        assertThat(article(one)).contains("法制审核的期限：5个工作日。");
        assertThat(article(other)).contains("法制审核的期限：6个工作日。");
    }

    private Optional<String> article(OwnOffice office) {
        return provisions.summary(ruling(office.id, Parameters.REVIEW, TOMORROW)
                .orElseThrow()
                .clauses()
                .getFirst());
    }

    @Test
    @DisplayName("约束甲机关的内部设置不约束乙机关")
    void it_binds_nobody_else() {
        var one = new OwnOffice(application);
        var other = new OwnOffice(application);
        one.adopts(answers(), TOMORROW);
        assertThat(said(other.id, Parameters.SELF_CHECK, TOMORROW)).isEqualTo("没有");
    }

    @Test
    @DisplayName("拟定人不能批准自己拟定的，哪怕他同时是负责人")
    void nobody_approves_his_own() {
        var office = new OwnOffice(application);
        office.does(office.submission(answers(), TOMORROW), office.chief.as(Post.REVIEWER, office.id));
        office.refuses(new ApproveSettings(true), office.heading(), "second-person-approves");
        assertThat(office.file().state()).isEqualTo(SettingsState.SUBMITTED);
    }

    @Test
    @DisplayName("没有逐项看过的不能批准；岗位不对的不能拟定，也不能批准")
    void only_the_right_posts_act() {
        var office = new OwnOffice(application);
        office.refuses(
                office.submission(answers(), TOMORROW), office.reviewer.as(Post.OFFICER, office.id), "post-for-act");
        office.does(office.submission(answers(), TOMORROW), office.reviewing());
        office.refuses(new ApproveSettings(false), office.heading(), "read-in-full");
        office.refuses(new ApproveSettings(true), office.chief.as(Post.DEPUTY_CHIEF, office.id), "post-for-act");
    }

    @Test
    @DisplayName("其他机关的人不能替本机关设定或者批准")
    void people_of_another_authority_are_refused() {
        var office = new OwnOffice(application);
        var stranger = new OwnOffice(application);
        office.refuses(office.submission(answers(), TOMORROW), stranger.reviewing(), "settings-of-own-authority");
        office.does(office.submission(answers(), TOMORROW), office.reviewing());
        office.refuses(new ApproveSettings(true), stranger.heading(), "settings-of-own-authority");
    }

    @Test
    @DisplayName("不溯及既往：今天和以前的日期不行，明天可以；批准晚了的，自批准次日起")
    void it_never_reaches_back() {
        var office = new OwnOffice(application);
        office.refuses(office.submission(answers(), TODAY), office.reviewing(), "not-retroactive");
        office.refuses(office.submission(answers(), TODAY.minusYears(1)), office.reviewing(), "not-retroactive");
        office.does(office.submission(answers(), TOMORROW), office.reviewing());
        var clock = (cn.mingjing.start.SettableClock) application.getBean(java.time.Clock.class);
        clock.advance(java.time.Duration.ofDays(3));
        office.does(new ApproveSettings(true), office.heading());
        assertThat(versions.of(office.id))
                .singleElement()
                .extracting(Version::since)
                .isEqualTo(TODAY.plusDays(4));
    }

    @Test
    @DisplayName("文件没有规定的逐项要填：缺一项就拒绝，说出是哪一项、哪一条留给机关定")
    void what_documents_leave_open_must_be_answered() {
        var office = new OwnOffice(application);
        Map<String, String> answers = answers();
        answers.remove("reviewDisagreement");
        Objection objection =
                office.refuses(office.submission(answers, TOMORROW), office.reviewing(), "nothing-left-open");
        assertThat(objection.reason()).contains("1 项").contains("审核意见有分歧时由谁审定").doesNotContain("合法性自查");
        assertThat(objection.clauses()).extracting(Clause::citation).containsExactly("国办发〔2018〕118号");
    }

    @ParameterizedTest(name = "{0}填“{1}”")
    @CsvSource({
        "review, 十天左右, 应当写成",
        "review, 0个工作日, 应当写成",
        "hearingThresholdPerson, 一万, 填写数字",
        "approvalDecide, UNIT_HEAD, 选",
        "reviewScope, NOTHING, 选"
    })
    @DisplayName("写得不对的，在那一栏里用中文说明")
    void a_bad_value_is_refused_at_its_field(String field, String value, String sentence) {
        var office = new OwnOffice(application);
        assertThat(office.problems(answers(field, value), TOMORROW))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("values." + field))
                .extracting(FieldProblem::message)
                .asString()
                .contains(sentence);
    }

    @ParameterizedTest(name = "{0}放宽为{1}：引{2}")
    @CsvSource({
        "publishDecision, 30日, 118号",
        "withdrawNotice, 10个工作日, 第四十八条",
        "decideCase, 6个月, 第六十四条",
        "reviewScope, BY_FACTORS, 118号",
        "fileCase, 20个工作日, 市场监督管理行政处罚程序规定",
        "hearingThresholdPerson, 20000, 市场监督管理行政处罚听证办法",
        "statementAndDefence, 3个工作日, 第"
    })
    @DisplayName("低于上位文件的，拒绝并引出那一条")
    void nothing_falls_short_of_a_higher_document(String field, String value, String cited) {
        var office = new OwnOffice(application);
        Outcome outcome = office.act(office.submission(answers(field, value), TOMORROW), office.reviewing());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).objections())
                .allSatisfy(objection -> assertThat(objection.rule())
                        .isIn("not-below-higher-documents", "defence-not-shorter-than-hearing"))
                .flatExtracting(Objection::clauses)
                .extracting(Clause::citation)
                .anyMatch(citation -> citation.contains(cited));
    }

    @Test
    @DisplayName("定得更严的优先：审核期限五个工作日，撤下一个工作日")
    void the_stricter_own_value_prevails() {
        var office = new OwnOffice(application);
        Map<String, String> answers = answers("review", "5个工作日");
        answers.put("withdrawNotice", "1个工作日");
        answers.put("reviewScope", "EVERY_DECISION");
        office.adopts(answers, TOMORROW);
        assertThat(said(office.id, Parameters.REVIEW, TOMORROW)).startsWith("5个工作日 《county");
        assertThat(said(office.id, Parameters.WITHDRAW_NOTICE, TOMORROW)).startsWith("1个工作日 《county");
        assertThat(said(office.id, Parameters.REVIEW_SCOPE, TOMORROW)).startsWith("一切执法决定都审核 《county");
    }

    @Test
    @DisplayName("历次版本各管各的日子：去年的行为适用去年的版本；未生效即被取代的从不生效")
    void every_day_has_its_version() {
        var office = new OwnOffice(application);
        office.adopts(answers("review", "9个工作日"), TODAY.plusDays(10));
        office.adopts(answers("review", "5个工作日"), TODAY.plusDays(20));
        office.adopts(answers("review", "6个工作日"), TODAY.plusDays(15));
        assertThat(said(office.id, Parameters.REVIEW, TODAY.plusDays(10)))
                .startsWith("9个工作日")
                .contains("第1版");
        assertThat(said(office.id, Parameters.REVIEW, TODAY.plusDays(14))).startsWith("9个工作日");
        assertThat(said(office.id, Parameters.REVIEW, TODAY.plusDays(15)))
                .startsWith("6个工作日")
                .contains("第3版");
        assertThat(said(office.id, Parameters.REVIEW, TODAY.plusYears(1))).startsWith("6个工作日");
        assertThat(versions.of(office.id)).extracting(Version::everBinds).containsExactly(true, false, true);
    }

    @Test
    @DisplayName("退回写明理由；退回以后可以再提，第二稿按新的版本核对")
    void what_was_sent_back_can_be_handed_in_again() {
        var office = new OwnOffice(application);
        office.does(office.submission(answers(), TOMORROW), office.reviewing());
        office.refuses(office.submission(answers(), TOMORROW), office.reviewing(), "order-of-approval");
        office.does(new ReturnSettings("审核期限也请确定。"), office.heading());
        office.adopts(answers("review", "5个工作日"), TOMORROW);
        assertThat(office.file().state()).isEqualTo(SettingsState.APPROVED);
    }

    @Test
    @DisplayName("在旧版本上拟的稿，批准了新版本以后不能再提")
    void a_draft_on_an_older_version_is_refused() {
        var office = new OwnOffice(application);
        var stale = office.submission(answers(), TOMORROW);
        office.adopts(answers(), TOMORROW);
        office.refuses(stale, office.reviewing(), "drawn-up-on-the-latest");
    }

    @Test
    @DisplayName("两人同时提交，只成一稿")
    void of_two_at_once_one_succeeds() throws Exception {
        var office = new OwnOffice(application);
        SettingsAct act = office.submission(answers(), TOMORROW);
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> outcomes = Stream.of(1, 2)
                    .map(person -> people.submit(() -> office.act(act, office.reviewing())))
                    .toList();
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(Outcome.Done.class)
                    .hasAtLeastOneElementOfType(Outcome.Refused.class);
        }
        assertThat(office.file().facts()).hasSize(1);
    }

    @Test
    @DisplayName("批准到一半断了：既没有版本，也没有约束力，还可以再批准")
    void an_approval_cut_off_leaves_nothing() {
        var office = new OwnOffice(application);
        office.does(office.submission(answers(), TOMORROW), office.reviewing());
        transactions.executeWithoutResult(status -> {
            office.does(new ApproveSettings(true), office.heading());
            assertThat(said(office.id, Parameters.SELF_CHECK, TOMORROW)).startsWith("是");
            status.setRollbackOnly();
        });
        assertThat(said(office.id, Parameters.SELF_CHECK, TOMORROW)).isEqualTo("没有");
        assertThat(versions.of(office.id)).isEmpty();
        office.does(new ApproveSettings(true), office.heading());
        assertThat(said(office.id, Parameters.SELF_CHECK, TOMORROW)).startsWith("是");
    }
}
