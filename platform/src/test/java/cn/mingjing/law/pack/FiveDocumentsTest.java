package cn.mingjing.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("五份文件各自写了什么：逐项取值和条款")
class FiveDocumentsTest {

    private static final Map<String, String> DOCUMENTS = Map.of(
            "M", "工业和信息化部三项制度暂行实施方案",
            "L", "陵工信字〔2019〕101号",
            "P", "濮市监〔2019〕203号",
            "N", "内政办发〔2019〕13号",
            "S", "国办发〔2017〕14号");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Provisions LAW = ShippedLaw.provisions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, textBlock = """
                    # D-30
                    M | publish-decision | PENALTY LICENCE            | 7 WORKING_DAY  | 二(一)4
                    M | publish-decision | COERCION LEVY FEE INSPECTION | 20 WORKING_DAY | 二(一)4
                    L | publish-decision | PENALTY LICENCE            | 7 WORKING_DAY  | 三(一)3
                    L | publish-decision | COERCION LEVY FEE INSPECTION | 20 WORKING_DAY | 三(一)3
                    P | publish-decision | PENALTY LICENCE            | 7 WORKING_DAY  | 三(五)
                    P | publish-decision | COERCION LEVY FEE INSPECTION | 20 WORKING_DAY | 三(五)
                    N | publish-decision | PENALTY LICENCE            | 7 WORKING_DAY  | 二(一)3(1)
                    N | publish-decision | COERCION LEVY FEE INSPECTION | 20 WORKING_DAY | 二(一)3(1)
                    # D-32, D-33, D-16
                    L | withdraw-notice  | LICENCE COERCION INSPECTION PENALTY | 3 WORKING_DAY | 三(一)3
                    P | withdraw-notice  | LICENCE COERCION INSPECTION PENALTY | 20 WORKING_DAY | 三(六)
                    P | correct-notice   | PENALTY LICENCE            | 20 WORKING_DAY | 三(六)
                    P | update-lists     | PENALTY LICENCE            | 20 WORKING_DAY | 三(六)
                    # D-10, D-12, D-14, D-20
                    N | enforcement-items-reviewed-by | PENALTY    | JUDICIAL_ADMINISTRATION | 二(一)1(1)
                    N | inspection-items-reviewed-by  | INSPECTION | MARKET_REGULATION | 二(一)1(2)
                    M | officers-shown   | PENALTY | NAME CREDENTIAL_NUMBER | 二(一)2
                    P | officers-shown   | PENALTY | NAME POST CREDENTIAL_NUMBER AREA | 三(三)6
                    P | credential-display | PENALTY INSPECTION | WORN_AND_SHOWN | 三(四)1
                    S | credential-display | PENALTY INSPECTION | WORN_OR_SHOWN | 二(一)2
                    L | credential-display | PENALTY INSPECTION | SHOWN_WEARING_ENCOURAGED | 三(一)2
                    N | credential-display | PENALTY INSPECTION | SHOWN_WITH_UNIFORM | 二(一)2(1)
                    M | credential-display | PENALTY INSPECTION | SHOWN | 二(一)3
                    # D-34
                    P | yearly-report-by | PENALTY | --01-31 | 三(七)
                    P | yearly-report-to | PENALTY | PUBLIC JUDICIAL_ADMINISTRATION SUPERIOR | 三(七)
                    M | yearly-report-by | PENALTY | --01-31 | 二(一)4
                    M | yearly-report-to | PENALTY | PUBLIC MINISTRY | 二(一)4
                    N | yearly-report-by | PENALTY | --01-31 | 二(一)3(3)
                    N | yearly-report-to | PENALTY | PUBLIC | 二(一)3(3)
                    # R-06, R-07, R-08
                    M | recording-sealing recording-demolition recording-liberty-and-life recording-major-property recording-case-room | COERCION | WHOLE_PROCESS | 二(二)2
                    M | recording-on-site recording-evidence recording-hearing recording-service-by-leaving recording-service-by-notice | PENALTY | AS_NEEDED | 二(二)2
                    P | recording-sealing recording-major-property recording-case-room | COERCION | WHOLE_PROCESS | 四(三)2
                    P | recording-on-site recording-evidence recording-hearing recording-service-by-leaving recording-service-by-notice | PENALTY | AS_NEEDED | 四(三)2
                    S | recording-on-site recording-random-check recording-evidence recording-preservation recording-hearing recording-coercion recording-service | PENALTY | REQUIRED | 二(二)2
                    S | recording-liberty-and-life recording-major-property recording-case-room | PENALTY | WHOLE_PROCESS | 二(二)2
                    N | recording-on-site recording-case-room recording-sealing | PENALTY | WHOLE_PROCESS | 二(二)2(1)
                    L | recording-on-site recording-evidence recording-hearing | PENALTY | AS_NEEDED | 三(二)2
                    L | recording-service-by-leaving | PENALTY | REQUIRED | 三(二)2
                    M | text-in-place-of-media | PENALTY | ALLOWED | 二(二)2
                    L | text-in-place-of-media | PENALTY | ALLOWED | 三(二)2
                    P | text-in-place-of-media | PENALTY | UNLESS_RECORDING_IS_MANDATORY | 四(一) 四(三)2
                    M | spoken-statement | PENALTY | true | 二(二)2
                    L | spoken-statement | PENALTY | true | 三(二)2
                    M | prompt-export | PENALTY | true | 二(二)4
                    # R-12
                    P | equipment-allocation | PENALTY INSPECTION | BY_LOCAL_CONDITIONS | 四(三)3
                    N | equipment-allocation | PENALTY INSPECTION | NECESSARY_AND_ENOUGH | 二(二)2(2)
                    N | devices-connected | PENALTY INSPECTION | true | 二(二)2(2)
                    M | equipment-allocation | PENALTY INSPECTION | BY_ACTUAL_NEED | 四(三)
                    # G-12
                    M | equipment-budget | PENALTY INSPECTION | IN_BUDGET_WITH_SPECIAL_FUNDS | 四(三)
                    L | equipment-budget | PENALTY INSPECTION | IN_BUDGET_WITH_SPECIAL_FUNDS | 四(二)
                    P | equipment-budget | PENALTY INSPECTION | REPORTED_TO_GOVERNMENT | 六(五)
                    N | equipment-budget | PENALTY INSPECTION | SECURED | 四(二)
                    # V-02 to V-09
                    M | reviewer-share | PENALTY | 5% | 四(四)
                    P | reviewer-share | PENALTY | 5% | 五(二)
                    M | outside-opinions | PENALTY LICENCE | true | 二(三)1
                    P | outside-opinions | PENALTY LICENCE | true | 五(二)
                    N | outside-opinions | PENALTY LICENCE | true | 二(三)1
                    L | outside-opinions | PENALTY LICENCE | true | 三(三)1
                    S | outside-opinions | PENALTY LICENCE | true | 二(三)1
                    L | unit-legal-review | PENALTY | 工信局 | 三(三)1
                    M | unit-legal-review | PENALTY | 部政策法规司 各通信管理局政策法规处 | 二(三)1
                    M | review-scope | PENALTY LICENCE | FIVE_CRITERIA | 二(三)2
                    L | review-scope | PENALTY LICENCE | FIVE_CRITERIA | 三(三)2
                    N | review-scope | PENALTY LICENCE | FIVE_CRITERIA | 二(三)2(1)
                    P | review-scope | PENALTY | EVERY_ORDINARY_PENALTY | 五(三)
                    P | review-scope | LICENCE COERCION | FIVE_CRITERIA | 五(三)
                    S | review-scope | PENALTY LICENCE | BY_FACTORS | 二(三)2
                    P | review-reach | PENALTY LICENCE | ALL | 五(三)
                    S | review-reach | PENALTY LICENCE | ALL_BUT_SIMPLE | 二(三)2
                    P | review-catalogue | PENALTY | REQUIRED | 五(三)
                    N | review-catalogue | PENALTY | REQUIRED | 二(三)2(2)
                    S | review-catalogue | PENALTY | EXPLORED | 二(三)2
                    N | review-catalogues | PENALTY | LICENCE PENALTY COERCION LEVY | 二(三)2(2)
                    M | self-check | PENALTY LICENCE | true | 二(三)1
                    L | self-check | PENALTY LICENCE | true | 三(三)1
                    S | review-heads | PENALTY | SUBJECT COMPETENCE PROCEDURE FACTS DISCRETION LAW | 二(三)3
                    M | review-heads | PENALTY | SUBJECT_AND_OFFICERS PROCEDURE FACTS_AND_EVIDENCE LAW_AND_DISCRETION POWERS DOCUMENTS CRIME_TRANSFER | 二(三)2
                    L | review-heads | PENALTY | SUBJECT_AND_OFFICERS PROCEDURE FACTS_AND_EVIDENCE LAW_AND_DISCRETION POWERS DOCUMENTS CRIME_TRANSFER | 三(三)3
                    P | review-heads | PENALTY | SUBJECT_AND_OFFICERS PROCEDURE FACTS_AND_EVIDENCE LAW_AND_DISCRETION POWERS DOCUMENTS CRIME_TRANSFER | 五(三后)
                    N | review-heads | PENALTY | SUBJECT_AND_OFFICERS PROCEDURE FACTS_AND_EVIDENCE LAW_AND_DISCRETION POWERS_AND_ABUSE DOCUMENTS CRIME_TRANSFER | 二(三)3
                    M | review | PENALTY LICENCE | 10 WORKING_DAY | 二(三)3
                    M | review-disagreement | PENALTY | LEADER_IN_CHARGE | 二(三)3
                    P | review-disagreement | PENALTY | COLLECTIVE_DISCUSSION | 五(三后)
                    N | review-disagreement | PENALTY | COORDINATION_MECHANISM | 二(三)4(1)
                    # D-02: Puyang names its units clause by clause
                    M | unit-beforehand-disclosure unit-service-guides unit-random-inspection-items unit-officers | PENALTY | 部政策法规司 各通信管理局政策法规处 行政执法承办机构 | 二(一)2
                    M | unit-text-recording | PENALTY | 行政执法承办机构 部政策法规司 | 二(二)1
                    M | unit-media-recording | PENALTY | 行政执法承办机构 | 二(二)2
                    M | unit-archiving | PENALTY | 行政执法承办机构 | 二(二)4
                    M | unit-publishing-decisions unit-keeping-notices-right | PENALTY | 行政执法承办机构 | 二(一)1
                    L | unit-publishing-decisions | PENALTY | 各行政执法科室 | 三(一)3
                    P | unit-beforehand-disclosure | PENALTY | 法规科 办公室 人事科 信用监督管理科 | 三(三)1
                    P | unit-powers-list | PENALTY | 人事科 法规科 | 三(三)2
                    P | unit-random-inspection-items | PENALTY | 信用监督管理科 | 三(三)3
                    P | unit-service-guides | PENALTY | 人事科 执法稽查科 法规科 相关许可审批科室 | 三(三)4
                    P | unit-remedy-channels | PENALTY | 法规科 各行政执法承办机构 | 三(三)5
                    P | unit-officers | PENALTY | 法规科 | 三(三)6
                    P | unit-showing-credentials | PENALTY | 各分局 稽查支队 | 三(四)1
                    P | unit-window-board | PENALTY | 登记注册科 12315指挥中心 相关许可审批科室 | 三(四)2
                    P | unit-publishing-decisions | PENALTY | 信用监督管理科 各分局 稽查支队 | 三(五)
                    P | unit-keeping-notices-right | PENALTY | 信用监督管理科 各分局 稽查支队 | 三(六)
                    P | unit-yearly-report | PENALTY | 法规科 执法稽查科 | 三(七)
                    P | unit-text-recording | PENALTY | 法规科 各分局 稽查支队 | 四(二)
                    P | unit-recording-list | PENALTY | 执法稽查科 | 四(三)1
                    P | unit-media-recording | PENALTY | 各分局 稽查支队 | 四(三)2
                    P | unit-recording-rules | PENALTY | 执法稽查科 各分局 稽查支队 | 四(三)3
                    P | unit-archiving | PENALTY | 各分局 稽查支队 | 四(四)
                    P | unit-legal-review | PENALTY | 法规科 | 五(二)
                    P | unit-review-scope | PENALTY | 法规科 | 五(三)
                    P | unit-review-content | PENALTY | 法规科 各行政执法承办机构 | 五(三后)
                    P | unit-review-flow | PENALTY | 法规科 各行政执法承办机构 | 五(五)
                    P | unit-supervision-system | PENALTY | 法规科 | 五后(一)1
                    P | unit-online-handling | PENALTY | 登记注册科 相关许可审批科室 | 五后(一)2
                    P | unit-intelligence | PENALTY | 信息中心 | 五后(二)
                    """)
    @DisplayName("文件写明的值和它所在的条款")
    void theDocumentGivesThisValueInThisClause(
            String document, String parameters, String acts, String value, String clauses) {
        for (String parameter : words(parameters)) {
            for (String act : words(acts)) {
                List<? extends Provision<?>> said = said(document, parameter).stream()
                        .filter(provision -> provision.speaksOf(ActKind.valueOf(act)))
                        .toList();
                assertThat(said).as("%s on %s", parameter, act).singleElement().satisfies(provision -> {
                    assertThat(PlainText.of(provision.value())).isEqualTo(value);
                    assertThat(provision.clauses())
                            .containsExactlyElementsOf(words(clauses).stream()
                                    .map(number -> new Clause(DOCUMENTS.getOrDefault(document, document), number))
                                    .toList());
                    assertThat(provision.summary()).isNotBlank();
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    S | publish-decision withdraw-notice correct-notice update-lists review review-disagreement
                    S | yearly-report-by yearly-report-to self-check reviewer-share review-catalogues
                    L | yearly-report-by yearly-report-to correct-notice update-lists review review-disagreement
                    L | reviewer-share review-catalogue review-catalogues recording-case-room recording-major-property
                    M | withdraw-notice correct-notice update-lists review-catalogue review-catalogues
                    N | withdraw-notice correct-notice update-lists review self-check reviewer-share
                    P | review self-check review-catalogues
                    M | export-recordings
                    P | export-recordings prompt-export
                    N | export-recordings prompt-export
                    L | export-recordings prompt-export
                    S | export-recordings prompt-export
                    P | officers-per-recorder devices-connected
                    N | officers-per-recorder
                    M | officers-per-recorder devices-connected
                    L | officers-per-recorder devices-connected equipment-allocation
                    S | officers-per-recorder devices-connected equipment-allocation equipment-budget
                    """)
    @DisplayName("文件没有写的数，不替它编")
    void whereTheDocumentHasNoValueThereIsNone(String document, String parameters) {
        for (String parameter : words(parameters)) {
            assertThat(said(document, parameter)).as(parameter).isEmpty();
        }
    }

    @Test
    @DisplayName("七个工作日的除外规定：工信部、内蒙古、陵川让位于法律、行政法规，濮阳还让位于法规和规章；二十个工作日没有除外规定")
    void publicationYieldsToTheRanksTheDocumentNames() {
        Set<Rank> narrow = Set.of(Rank.LAW, Rank.ADMINISTRATIVE_REGULATION);
        Set<Rank> wide = Set.of(Rank.LAW, Rank.ADMINISTRATIVE_REGULATION, Rank.LOCAL_REGULATION, Rank.RULE);
        Stream.of("M", "L", "N", "P").forEach(document -> {
            assertThat(exception(document, ActKind.PENALTY)).isEqualTo(document.equals("P") ? wide : narrow);
            assertThat(exception(document, ActKind.COERCION)).isEmpty();
        });
    }

    private static Set<Rank> exception(String document, ActKind act) {
        List<? extends Provision<?>> said = said(document, "publish-decision").stream()
                .filter(provision -> provision.speaksOf(act))
                .toList();
        assertThat(said).hasSize(1);
        return said.getFirst().yieldsTo();
    }

    @Test
    @DisplayName("濮阳每一项写了责任单位的都收进来了")
    void everyMatterThatPuyangNamesUnitsForIsThere() {
        assertThat(Parameters.all().stream()
                        .filter(parameter -> parameter.name().startsWith("unit-")))
                .allSatisfy(parameter -> assertThat(parameter.name().equals("unit-platform")
                                || !saidOf("P", parameter).isEmpty())
                        .as(parameter.name())
                        .isTrue());
    }

    private static List<? extends Provision<?>> said(String document, String parameter) {
        return saidOf(document, Parameters.named(parameter).orElseThrow());
    }

    private static <T> List<Provision<T>> saidOf(String document, Parameter<T> parameter) {
        return LAW.saidBy(DOCUMENTS.getOrDefault(document, document), parameter, TODAY);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
