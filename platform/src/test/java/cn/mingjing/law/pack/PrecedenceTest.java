package cn.mingjing.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("优先顺序：先看除外规定，再按参数的顺序，相等的引效力高的")
class PrecedenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Jurisdiction BRANCH = new Jurisdiction(
            new AuthorityId("branch"),
            List.of(new AuthorityId("city"), new AuthorityId("province")),
            Set.of("market-regulation"),
            List.of("410000", "410900"));

    private static String document(String name, String rank, String binds, String provision) {
        String approval = rank.equals("own-settings") ? "version: 1\nprepared-by: 甲\napproved-by: 乙\n" : "";
        return """
                document: %s
                title: %s
                rank: %s
                binds: %s
                since: 2020-01-01
                %sclauses: { 一: 摘要 }
                provisions:
                  - { %s, clause: 一 }
                """.formatted(name, name, rank, binds, approval, provision);
    }

    private static Provisions book(String... documents) {
        return new ProvisionBook(PackReader.read(IntStream.range(0, documents.length)
                .mapToObj(number -> new Pack("test-" + number + ".yaml", documents[number]))
                .toList()));
    }

    private static Ruling<?> publication(Provisions book) {
        return book.ruling(Parameters.PUBLISH_DECISION, BRANCH, ActKind.PENALTY, TODAY)
                .orElseThrow();
    }

    private static final String SEVEN_UNLESS_LAW =
            "term: publish-decision, within: 7 working days, unless: [law, administrative-regulation]";
    private static final String SEVEN_UNLESS_RULE =
            "term: publish-decision, within: 7 working days, unless: [law, administrative-regulation, local-regulation, rule]";
    private static final String TWENTY = "term: publish-decision, within: 20 working days";

    @Test
    @DisplayName("“法律、行政法规另有规定的除外”：法律定了二十日，七日让位，尽管更短")
    void anExceptionGoesBeforeTheOrder() {
        Provisions book = book(
                document("文件", "normative-document", "everybody", SEVEN_UNLESS_LAW),
                document("法律", "law", "everybody", TWENTY));
        assertThat(PlainText.of(publication(book).value())).isEqualTo("20 WORKING_DAY");
        assertThat(publication(book).others()).hasSize(1);
    }

    @Test
    @DisplayName("规章不是法律、行政法规：七日不让位；写明让位于规章的才让位")
    void itYieldsOnlyToTheRanksItNames() {
        String rule = document("规章", "rule", "{ sector: market-regulation }", TWENTY);
        Provisions narrow = book(document("文件", "normative-document", "everybody", SEVEN_UNLESS_LAW), rule);
        assertThat(PlainText.of(publication(narrow).value())).isEqualTo("7 WORKING_DAY");
        Provisions wide = book(document("文件", "normative-document", "everybody", SEVEN_UNLESS_RULE), rule);
        assertThat(PlainText.of(publication(wide).value())).isEqualTo("20 WORKING_DAY");
    }

    @Test
    @DisplayName("法律不约束本机关时，不让位")
    void itDoesNotYieldToALawThatDoesNotBind() {
        Provisions book = book(
                document("文件", "normative-document", "everybody", SEVEN_UNLESS_LAW),
                document("法律", "law", "{ sector: customs }", TWENTY));
        assertThat(PlainText.of(publication(book).value())).isEqualTo("7 WORKING_DAY");
    }

    @Test
    @DisplayName("互相让位的，都留下，按顺序取短")
    void twoThatYieldToEachOtherBothStay() {
        Provisions book = book(
                document("甲法", "law", "everybody", "term: publish-decision, within: 9 working days, unless: [law]"),
                document("乙法", "law", "everybody", "term: publish-decision, within: 8 working days, unless: [law]"));
        assertThat(PlainText.of(publication(book).value())).isEqualTo("8 WORKING_DAY");
    }

    @Test
    @DisplayName("机关自己只能把期限定得更短；定长了不算")
    void anAuthoritysOwnLongerTermDoesNotPrevail() {
        String own = "{ authority: branch }";
        String city = document("市局文件", "normative-document", "{ authority: city, and: subordinates }", TWENTY);
        assertThat(PlainText.of(publication(book(
                                city,
                                document(
                                        "本机关", "own-settings", own, "term: publish-decision, within: 30 working days")))
                        .value()))
                .isEqualTo("20 WORKING_DAY");
        assertThat(PlainText.of(publication(book(
                                city, document("本机关", "own-settings", own, "term: publish-decision, within: 10 days")))
                        .value()))
                .isEqualTo("10 DAY");
    }

    @Test
    @DisplayName("当事人的期限取长")
    void aPartysTermIsTheLongest() {
        Provisions book = book(
                document("法律", "law", "everybody", "term: hearing-request, within: 5 working days"),
                document("规定", "rule", "everybody", "term: hearing-request, within: 10 working days"));
        assertThat(book.ruling(Parameters.HEARING_REQUEST, BRANCH, ActKind.PENALTY, TODAY))
                .hasValueSatisfying(
                        ruling -> assertThat(PlainText.of(ruling.value())).isEqualTo("10 WORKING_DAY"));
    }

    @Test
    @DisplayName("值相等的引效力高的；效力相同的引更具体的")
    void equalValuesCiteRankThenSpecificity() {
        String everybody = document("全国文件", "normative-document", "everybody", TWENTY);
        String territory = document("省文件", "normative-document", "{ territory: [\"410000\"] }", TWENTY);
        String superior = document("市局文件", "normative-document", "{ authority: city, and: subordinates }", TWENTY);
        assertThat(publication(book(everybody, superior, territory))
                        .clauses()
                        .getFirst()
                        .document())
                .isEqualTo("市局文件");
        assertThat(publication(book(territory, everybody)).clauses().getFirst().document())
                .isEqualTo("省文件");
        assertThat(publication(book(superior, document("法律", "law", "everybody", TWENTY)))
                        .clauses()
                        .getFirst()
                        .document())
                .isEqualTo("法律");
    }

    @Test
    @DisplayName("最具体者优先：本机关、最近的上级、领域、更小的地域、全国")
    void theMostSpecificSettlesDisagreements() {
        List<String> narrowing = List.of(
                document("全国", "normative-document", "everybody", "review-disagreement: leader-in-charge"),
                document(
                        "省",
                        "normative-document",
                        "{ territory: [\"410000\"] }",
                        "review-disagreement: leader-in-charge"),
                document(
                        "市",
                        "normative-document",
                        "{ territory: [\"410900\"] }",
                        "review-disagreement: leader-in-charge"),
                document(
                        "领域",
                        "normative-document",
                        "{ sector: market-regulation }",
                        "review-disagreement: leader-in-charge"),
                document(
                        "省局",
                        "normative-document",
                        "{ authority: province, and: subordinates }",
                        "review-disagreement: leader-in-charge"),
                document(
                        "市局",
                        "normative-document",
                        "{ subordinates-of: city }",
                        "review-disagreement: leader-in-charge"));
        for (int known = 1; known <= narrowing.size(); known++) {
            String expected = List.of("全国", "省", "市", "领域", "省局", "市局").get(known - 1);
            Provisions book = book(narrowing.subList(0, known).toArray(String[]::new));
            assertThat(book.ruling(Parameters.REVIEW_DISAGREEMENT, BRANCH, ActKind.PENALTY, TODAY))
                    .hasValueSatisfying(ruling ->
                            assertThat(ruling.clauses().getFirst().document()).isEqualTo(expected));
        }
    }

    @Test
    @DisplayName("更具体的优先时，机关自己只能填补空白：上位文件有规定的，从上位文件")
    void anAuthorityFillsOnlyWhatIsLeftOpen() {
        String own =
                document("本机关", "own-settings", "{ authority: branch }", "review-disagreement: collective-discussion");
        String above = document("全国", "normative-document", "everybody", "review-disagreement: leader-in-charge");
        assertThat(settledBy(book(own))).isEqualTo("本机关");
        assertThat(settledBy(book(own, above))).isEqualTo("全国");
        assertThat(book(own, above).rulingFromAbove(Parameters.REVIEW_DISAGREEMENT, BRANCH, ActKind.PENALTY, TODAY))
                .isPresent();
        assertThat(book(own).rulingFromAbove(Parameters.REVIEW_DISAGREEMENT, BRANCH, ActKind.PENALTY, TODAY))
                .isEmpty();
    }

    private static String settledBy(Provisions book) {
        return book.ruling(Parameters.REVIEW_DISAGREEMENT, BRANCH, ActKind.PENALTY, TODAY)
                .orElseThrow()
                .clauses()
                .getFirst()
                .document();
    }

    @Test
    @DisplayName("审批链不能把机关负责人漏掉")
    void noApprovalChainLeavesOutTheHead() {
        String law = document("法律", "law", "everybody", "approval-decide: [chief]");
        Provisions shorter = book(
                law,
                document("本机关", "own-settings", "{ authority: branch }", "approval-decide: [unit-head, deputy-chief]"));
        Provisions fuller = book(
                law,
                document(
                        "本机关",
                        "own-settings",
                        "{ authority: branch }",
                        "approval-decide: [unit-head, review-head, chief]"));
        assertThat(PlainText.of(decide(shorter).value())).isEqualTo("CHIEF");
        assertThat(PlainText.of(decide(fuller).value())).isEqualTo("UNIT_HEAD REVIEW_HEAD CHIEF");
    }

    private static Ruling<?> decide(Provisions book) {
        return book.ruling(Parameters.approval(cn.mingjing.law.ApprovedAct.DECIDE), BRANCH, ActKind.PENALTY, TODAY)
                .orElseThrow();
    }
}
