package cn.mingjing.law.pack;

import static cn.mingjing.law.ActKind.INSPECTION;
import static cn.mingjing.law.ActKind.LICENCE;
import static cn.mingjing.law.ActKind.PENALTY;
import static cn.mingjing.law.pack.ShippedLaw.COMMUNICATIONS;
import static cn.mingjing.law.pack.ShippedLaw.INNER_MONGOLIA;
import static cn.mingjing.law.pack.ShippedLaw.LINGCHUAN;
import static cn.mingjing.law.pack.ShippedLaw.PILOT;
import static cn.mingjing.law.pack.ShippedLaw.PUYANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Document;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("几份文件同时说话时，谁优先，引哪一条")
class RulingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Provisions LAW = ShippedLaw.provisions();

    @Test
    @DisplayName("濮阳撤下处罚信息：2021 年 7 月 15 日之前二十个工作日，之后三个工作日；许可一直是二十个工作日")
    void puyangWithdrawsPenaltiesSoonerSinceTheLawOf2021() {
        LocalDate before = LocalDate.of(2021, 7, 14);
        LocalDate since = LocalDate.of(2021, 7, 15);
        assertThat(said(Parameters.WITHDRAW_NOTICE, PUYANG, PENALTY, before))
                .isEqualTo("20 WORKING_DAY 濮市监〔2019〕203号三(六)");
        assertThat(said(Parameters.WITHDRAW_NOTICE, PUYANG, PENALTY, since))
                .isEqualTo("3 WORKING_DAY 《行政处罚法》第四十八条、《行政处罚法》第八十五条");
        assertThat(said(Parameters.WITHDRAW_NOTICE, PUYANG, LICENCE, since))
                .isEqualTo("20 WORKING_DAY 濮市监〔2019〕203号三(六)");
    }

    @Test
    @DisplayName("没有优先的规定看得见，不被引用")
    void theOthersStayVisible() {
        Ruling<?> ruling =
                LAW.ruling(Parameters.WITHDRAW_NOTICE, PUYANG, PENALTY, TODAY).orElseThrow();
        assertThat(ruling.others())
                .extracting(other -> PlainText.of(other.value()) + " " + citations(other.clauses()))
                .containsExactlyInAnyOrder("20 WORKING_DAY 濮市监〔2019〕203号三(六)", "3 WORKING_DAY 《市场监督管理行政处罚信息公示规定》第十一条");
    }

    @Test
    @DisplayName("非处罚决定的撤下期限：陵川三个工作日、濮阳二十个工作日，工信部和内蒙古没有数")
    void otherActsAreWithdrawnAsTheDocumentsSay() {
        assertThat(said(Parameters.WITHDRAW_NOTICE, LINGCHUAN, LICENCE, TODAY))
                .isEqualTo("3 WORKING_DAY 陵工信字〔2019〕101号三(一)3");
        assertThat(said(Parameters.WITHDRAW_NOTICE, COMMUNICATIONS, LICENCE, TODAY))
                .isEqualTo("没有");
        assertThat(said(Parameters.WITHDRAW_NOTICE, INNER_MONGOLIA, LICENCE, TODAY))
                .isEqualTo("没有");
    }

    @Test
    @DisplayName("审核范围取宽：濮阳普通程序处罚一律审核，试点地方按国办 118 号的五项标准")
    void theWiderScopeOfReviewPrevails() {
        assertThat(said(Parameters.REVIEW_SCOPE, PUYANG, PENALTY, TODAY))
                .isEqualTo("EVERY_ORDINARY_PENALTY 濮市监〔2019〕203号五(三)");
        assertThat(said(Parameters.REVIEW_SCOPE, LINGCHUAN, PENALTY, TODAY))
                .isEqualTo("FIVE_CRITERIA 陵工信字〔2019〕101号三(三)2");
        assertThat(said(Parameters.REVIEW_SCOPE, PILOT, PENALTY, TODAY)).isEqualTo("FIVE_CRITERIA 国办发〔2018〕118号");
    }

    @Test
    @DisplayName("意见分歧由谁定，各从其文件；没有写的要问机关")
    void whoSettlesADisagreement() {
        assertThat(said(Parameters.REVIEW_DISAGREEMENT, COMMUNICATIONS, PENALTY, TODAY))
                .isEqualTo("LEADER_IN_CHARGE 《工业和信息化部三项制度暂行实施方案》二(三)3");
        assertThat(said(Parameters.REVIEW_DISAGREEMENT, PUYANG, PENALTY, TODAY))
                .isEqualTo("COLLECTIVE_DISCUSSION 濮市监〔2019〕203号五(三后)");
        assertThat(said(Parameters.REVIEW_DISAGREEMENT, INNER_MONGOLIA, PENALTY, TODAY))
                .isEqualTo("COORDINATION_MECHANISM 内政办发〔2019〕13号二(三)4(1)");
        assertThat(said(Parameters.REVIEW_DISAGREEMENT, LINGCHUAN, PENALTY, TODAY))
                .isEqualTo("没有");
        assertThat(said(Parameters.REVIEW_DISAGREEMENT, PILOT, PENALTY, TODAY)).isEqualTo("没有");
    }

    @Test
    @DisplayName("亮证：濮阳佩戴并出示；试点文件只要求佩戴或者出示，处罚案件里处罚法要求出示")
    void credentials() {
        assertThat(said(Parameters.CREDENTIAL_DISPLAY, PUYANG, PENALTY, TODAY))
                .isEqualTo("WORN_AND_SHOWN 濮市监〔2019〕203号三(四)1");
        assertThat(said(Parameters.CREDENTIAL_DISPLAY, PILOT, INSPECTION, TODAY))
                .isEqualTo("WORN_OR_SHOWN 国办发〔2017〕14号二(一)2");
        assertThat(said(Parameters.CREDENTIAL_DISPLAY, PILOT, PENALTY, TODAY)).isEqualTo("SHOWN 《行政处罚法》第五十五条");
    }

    @Test
    @DisplayName("记录取多：濮阳查封扣押全程、现场执法按需；陵川没有全程一档")
    void recording() {
        assertThat(said(Parameters.recording(RecordingStep.SEALING), PUYANG, ActKind.COERCION, TODAY))
                .startsWith("WHOLE_PROCESS");
        assertThat(said(Parameters.recording(RecordingStep.ON_SITE), PUYANG, PENALTY, TODAY))
                .startsWith("AS_NEEDED");
        assertThat(said(Parameters.recording(RecordingStep.SEALING), LINGCHUAN, ActKind.COERCION, TODAY))
                .startsWith("AS_NEEDED");
        assertThat(said(Parameters.recording(RecordingStep.ON_SITE), INNER_MONGOLIA, PENALTY, TODAY))
                .startsWith("WHOLE_PROCESS");
    }

    @Test
    @DisplayName("工信部方案约束部和各通信管理局，年报只要求通信管理局")
    void aDocumentReachesAsFarAsItSays() {
        Jurisdiction ministry =
                new Jurisdiction(new AuthorityId("miit"), List.of(), Set.of("communications"), List.of());
        assertThat(said(Parameters.SELF_CHECK, ministry, LICENCE, TODAY)).startsWith("true");
        assertThat(said(Parameters.SELF_CHECK, COMMUNICATIONS, LICENCE, TODAY)).startsWith("true");
        assertThat(said(Parameters.SELF_CHECK, LINGCHUAN, LICENCE, TODAY)).startsWith("true");
        assertThat(said(Parameters.SELF_CHECK, PUYANG, LICENCE, TODAY)).isEqualTo("没有");
        assertThat(said(Parameters.YEARLY_REPORT_TO, COMMUNICATIONS, LICENCE, TODAY))
                .isEqualTo("PUBLIC MINISTRY 《工业和信息化部三项制度暂行实施方案》二(一)4");
        assertThat(said(Parameters.YEARLY_REPORT_TO, ministry, LICENCE, TODAY)).isEqualTo("没有");
    }

    @Test
    @DisplayName("试点文件点名的部门和它确定的试点单位，与点名的地方一样受约束；没有点名的地方不受约束")
    void thePilotBindsPlacesAndTheMinistryItNames() {
        AuthorityId ministry = new AuthorityId("mnr");
        Jurisdiction itself = new Jurisdiction(ministry, List.of(), Set.of("natural-resources"), List.of());
        Jurisdiction below = new Jurisdiction(
                new AuthorityId("pilot-bureau"), List.of(ministry), Set.of("natural-resources"), List.of("410000"));
        assertThat(List.of(itself, below, PILOT))
                .allSatisfy(bound -> assertThat(said(Parameters.REVIEW_REACH, bound, LICENCE, TODAY))
                        .isEqualTo("ALL_BUT_SIMPLE 国办发〔2017〕14号二(三)2"));
        assertThat(said(Parameters.REVIEW_REACH, LINGCHUAN, LICENCE, TODAY)).isEqualTo("没有");
    }

    @Test
    @DisplayName("濮阳的分局受市局文件约束")
    void aBranchIsBoundByItsSuperior() {
        Jurisdiction branch = new Jurisdiction(
                new AuthorityId("puyang-branch-one"),
                List.of(PUYANG.authority()),
                PUYANG.sectors(),
                PUYANG.territories());
        assertThat(said(Parameters.CORRECT_NOTICE, branch, PENALTY, TODAY))
                .isEqualTo("20 WORKING_DAY 濮市监〔2019〕203号三(六)");
    }

    @Test
    @DisplayName("约束机关的文件，按效力排列")
    void documentsThatBind() {
        assertThat(LAW.documentsBinding(LINGCHUAN, TODAY))
                .extracting(Document::name)
                .contains("行政处罚法", "国办发〔2018〕118号", "陵工信字〔2019〕101号")
                .doesNotContain("濮市监〔2019〕203号", "内政办发〔2019〕13号", "市场监督管理行政处罚程序规定");
        assertThat(LAW.documentsBinding(PUYANG, TODAY))
                .extracting(Document::rank)
                .isSorted();
        assertThat(LAW.documentsBinding(PUYANG, LocalDate.of(2021, 7, 14)))
                .extracting(Document::name)
                .doesNotContain("行政处罚法");
    }

    @Test
    @DisplayName("开通时要问机关的事项：文件没有数的")
    void whatAnAuthorityIsAskedFor() {
        assertThat(LAW.missing(COMMUNICATIONS, PENALTY, TODAY))
                .contains(Parameters.FILE_CASE, Parameters.STATEMENT_AND_DEFENCE, Parameters.HEARING_THRESHOLD_PERSON)
                .doesNotContain(Parameters.REVIEW, Parameters.SELF_CHECK, Parameters.WITHDRAW_NOTICE);
        assertThat(LAW.missing(INNER_MONGOLIA, PENALTY, TODAY)).contains(Parameters.REVIEW, Parameters.SELF_CHECK);
        assertThat(LAW.missing(LINGCHUAN, PENALTY, TODAY))
                .contains(Parameters.REVIEW, Parameters.REVIEW_DISAGREEMENT)
                .doesNotContain(Parameters.SELF_CHECK);
        assertThat(LAW.missing(PILOT, PENALTY, TODAY))
                .contains(Parameters.REVIEW, Parameters.REVIEW_DISAGREEMENT, Parameters.SELF_CHECK);
        assertThat(LAW.missing(PUYANG, PENALTY, TODAY)).containsExactlyInAnyOrder(Parameters.SELF_CHECK);
    }

    @Test
    @DisplayName("条款摘要：查得到的给一句话，查不到的没有")
    void summaries() {
        assertThat(LAW.summary(new Clause("行政处罚法", "第六十条")))
                .hasValueSatisfying(summary -> assertThat(summary).contains("九十日"));
        assertThat(LAW.summary(new Clause("行政处罚法", "第九百条"))).isEmpty();
        assertThat(LAW.summary(new Clause("濮市监〔2019〕203号", "五(三后)"))).isPresent();
    }

    private static <T> String said(Parameter<T> parameter, Jurisdiction jurisdiction, ActKind act, LocalDate on) {
        return LAW.ruling(parameter, jurisdiction, act, on)
                .map(ruling -> PlainText.of(ruling.value()) + " " + citations(ruling.clauses()))
                .orElse("没有");
    }

    private static String citations(List<Clause> clauses) {
        return String.join("、", clauses.stream().map(Clause::citation).toList());
    }
}
