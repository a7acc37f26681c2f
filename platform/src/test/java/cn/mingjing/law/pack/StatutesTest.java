package cn.mingjing.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("法律和规章的期限、数额：对机关适用的结果和所引条款")
class StatutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Provisions LAW = ShippedLaw.provisions();

    @ParameterizedTest(name = "{0} {1} = {2}（{3}{4}）")
    @CsvSource(delimiter = '|', textBlock = """
                    decide-case          | PENALTY  | 90 DAY        | 行政处罚法 | 第六十条
                    preserve-evidence    | PENALTY  | 7 WORKING_DAY | 行政处罚法 | 第五十六条 第八十五条
                    officers-at-least    | PENALTY  | 2             | 行政处罚法 | 第四十二条
                    collective-discussion | PENALTY | COMPLEX_OR_MAJOR | 行政处罚法 | 第五十七条
                    approval-decide      | PENALTY  | CHIEF         | 行政处罚法 | 第五十七条
                    approval-preserve-evidence | PENALTY | CHIEF     | 行政处罚法 | 第五十六条
                    approval-recuse      | PENALTY  | CHIEF         | 行政处罚法 | 第四十三条
                    reviewer-qualification | PENALTY | true         | 行政处罚法 | 第五十八条
                    hearing-request      | PENALTY  | 5 WORKING_DAY | 行政处罚法 | 第六十四条 第八十五条
                    hearing-announcement | PENALTY  | 7 WORKING_DAY | 行政处罚法 | 第六十四条 第八十五条
                    hearing-kinds        | PENALTY  | LARGE_FINE LARGE_CONFISCATION QUALIFICATION_OR_LICENCE CLOSURE_OR_BAN OTHER_HEAVY OTHER_LAW | 行政处罚法 | 第六十三条
                    serve-decision       | PENALTY  | 7 WORKING_DAY | 行政处罚法 | 第六十一条 第八十五条
                    pay-fine             | PENALTY  | 15 DAY        | 行政处罚法 | 第六十七条
                    hand-in-cash         | PENALTY  | 2 WORKING_DAY | 行政处罚法 | 第七十一条 第八十五条
                    late-payment-rate    | PENALTY  | 3%            | 行政处罚法 | 第七十二条
                    withdraw-notice      | PENALTY  | 3 WORKING_DAY | 行政处罚法 | 第四十八条 第八十五条
                    reconsideration      | PENALTY  | 60 DAY        | 行政复议法 | 第二十条
                    litigation           | PENALTY  | 6 MONTH       | 行政诉讼法 | 第四十六条
                    litigation-after-reconsideration | PENALTY | 15 DAY | 行政诉讼法 | 第四十五条
                    public-notice-service | PENALTY | 30 DAY        | 民事诉讼法 | 第九十五条
                    sealing              | COERCION | 30 DAY        | 行政强制法 | 第二十五条
                    sealing-extension    | COERCION | 30 DAY        | 行政强制法 | 第二十五条
                    report-urgent-coercion | COERCION | 24 HOUR     | 行政强制法 | 第十九条
                    approval-coerce      | COERCION | CHIEF         | 行政强制法 | 第十八条
                    apply-to-court       | PENALTY  | 3 MONTH       | 行政强制法 | 第五十三条
                    demand-before-court  | PENALTY  | 10 WORKING_DAY | 行政强制法 | 第五十四条 第六十九条
                    licence-correction   | LICENCE  | 5 WORKING_DAY | 行政许可法 | 第三十二条 第八十二条
                    decide-licence       | LICENCE  | 20 WORKING_DAY | 行政许可法 | 第四十二条 第八十二条
                    decide-licence-extension | LICENCE | 10 WORKING_DAY | 行政许可法 | 第四十二条 第八十二条
                    deliver-licence      | LICENCE  | 10 WORKING_DAY | 行政许可法 | 第四十四条 第八十二条
                    hearing-request      | LICENCE  | 5 WORKING_DAY | 行政许可法 | 第四十七条 第八十二条
                    hold-hearing         | LICENCE  | 20 WORKING_DAY | 行政许可法 | 第四十七条 第八十二条
                    hearing-announcement | LICENCE  | 7 WORKING_DAY | 行政许可法 | 第四十八条 第八十二条
                    publish-government-information | INSPECTION | 20 WORKING_DAY | 政府信息公开条例 | 第二十六条
                    """)
    @DisplayName("一般机关（内蒙古某应急管理局）")
    void whatBindsAnAuthorityWithoutSectorRules(
            String parameter, ActKind act, String value, String document, String clauses) {
        check(ShippedLaw.INNER_MONGOLIA, parameter, act, value, document, clauses);
    }

    @ParameterizedTest(name = "{0} {1} = {2}（{3}{4}）")
    @CsvSource(delimiter = '|', textBlock = """
                    file-case               | PENALTY | 15 WORKING_DAY | 市场监督管理行政处罚程序规定 | 第十八条
                    file-case-extension     | PENALTY | 15 WORKING_DAY | 市场监督管理行政处罚程序规定 | 第十八条
                    approval-file-case      | PENALTY | CHIEF          | 市场监督管理行政处罚程序规定 | 第十八条
                    decide-case             | PENALTY | 90 DAY         | 市场监督管理行政处罚程序规定 | 第六十四条
                    decide-case-extension   | PENALTY | 30 DAY         | 市场监督管理行政处罚程序规定 | 第六十四条
                    assist-investigation    | PENALTY | 15 WORKING_DAY | 市场监督管理行政处罚程序规定 | 第四十五条
                    statement-and-defence   | PENALTY | 5 WORKING_DAY  | 市场监督管理行政处罚程序规定 | 第五十七条
                    review                  | PENALTY | 10 WORKING_DAY | 市场监督管理行政处罚程序规定 | 第五十五条
                    collective-discussion   | PENALTY | EVERY_STATUTORY_REVIEW | 市场监督管理行政处罚程序规定 | 第六十条
                    close-case              | PENALTY | 15 WORKING_DAY | 市场监督管理行政处罚程序规定 | 第七十七条
                    unused-right-lapses     | PENALTY | true           | 市场监督管理行政处罚程序规定 | 第五十七条
                    hearing-threshold-person | PENALTY | 10000.00      | 市场监督管理行政处罚听证办法 | 第五条
                    hearing-threshold-organisation | PENALTY | 100000.00 | 市场监督管理行政处罚听证办法 | 第五条
                    publish-decision-enterprise-credit | PENALTY | 20 WORKING_DAY | 市场监督管理行政处罚信息公示规定 | 第九条
                    publicity-light         | PENALTY | 3 MONTH        | 市场监督管理行政处罚信息公示规定 | 第十三条
                    publicity               | PENALTY | 3 YEAR         | 市场监督管理行政处罚信息公示规定 | 第十三条
                    publish-decision        | PENALTY | 7 WORKING_DAY  | 濮市监〔2019〕203号 | 三(五)
                    withdraw-notice         | PENALTY | 3 WORKING_DAY  | 行政处罚法 | 第四十八条 第八十五条
                    withdraw-notice         | LICENCE | 20 WORKING_DAY | 濮市监〔2019〕203号 | 三(六)
                    review-scope            | PENALTY | EVERY_ORDINARY_PENALTY | 濮市监〔2019〕203号 | 五(三)
                    sealing                 | COERCION | 30 DAY        | 行政强制法 | 第二十五条
                    """)
    @DisplayName("市场监管领域的机关（濮阳）")
    void whatBindsAMarketRegulator(String parameter, ActKind act, String value, String document, String clauses) {
        check(ShippedLaw.PUYANG, parameter, act, value, document, clauses);
    }

    private static void check(
            Jurisdiction jurisdiction, String parameter, ActKind act, String value, String document, String clauses) {
        Ruling<?> ruling = ruling(Parameters.named(parameter).orElseThrow(), jurisdiction, act)
                .orElseThrow();
        assertThat(PlainText.of(ruling.value())).isEqualTo(value);
        assertThat(ruling.clauses())
                .containsExactlyElementsOf(Arrays.stream(clauses.split(" ", -1))
                        .map(number -> new Clause(document, number))
                        .toList());
        assertThat(ruling.clauses())
                .allSatisfy(clause -> assertThat(LAW.summary(clause)).isPresent());
    }

    private static <T> Optional<Ruling<T>> ruling(Parameter<T> parameter, Jurisdiction jurisdiction, ActKind act) {
        return LAW.ruling(parameter, jurisdiction, act, TODAY);
    }
}
