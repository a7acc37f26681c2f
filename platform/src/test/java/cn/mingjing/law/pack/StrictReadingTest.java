package cn.mingjing.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.law.RulePacksRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("规则包从严读取：任何差错都不启动，写明文件和行号")
class StrictReadingTest {

    /** The provisions begin on line 9; line 11 is empty. */
    private static final List<String> GOOD = List.of(
            "document: 某市监〔2020〕1号",
            "title: 某市市场监督管理局实施方案",
            "rank: normative-document",
            "binds: { authority: some-authority, and: subordinates }",
            "since: 2020-03-01",
            "clauses:",
            "  三(六): 二十个工作日内撤下",
            "provisions:",
            "  - { term: withdraw-notice, within: 20 working days, act: [licence], clause: 三(六) }",
            "  - { review-scope: every-ordinary-penalty, clause: 三(六) }",
            "");

    @Test
    @DisplayName("没有差错的读得进来")
    void whatIsRightIsRead() {
        PackContents contents = PackReader.read(List.of(new Pack("good.yaml", String.join("\n", GOOD))));
        assertThat(contents.documents()).hasSize(1);
        assertThat(contents.provisions()).hasSize(2);
        assertThat(contents.provisions().getFirst().summary()).isEqualTo("二十个工作日内撤下");
    }

    @ParameterizedTest(name = "第 {0} 行：{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1  | titel: 某市                                         | bad.yaml:1: 不认识键“titel”。
                    1  | document: ''                                        | bad.yaml:1: 键“document”没有值。
                    2  | title: [一, 二]                                     | bad.yaml:2: 此处应当只有一个值。
                    3  | rank: decree                                        | bad.yaml:3: 不认识效力位阶“decree”。
                    4  | binds: somebody                                     | bad.yaml:4: “binds”没有写明约束谁：应当是 everybody，或者 sector、territory、authority、subordinates-of 之一。
                    4  | binds: { authority: Some Authority }                | bad.yaml:4: “binds”没有写明约束谁：应当是 everybody，或者 sector、territory、authority、subordinates-of 之一。
                    4  | binds: { authority: some-authority, and: friends }  | bad.yaml:4: “binds”没有写明约束谁：应当是 everybody，或者 sector、territory、authority、subordinates-of 之一。
                    4  | binds: { territory: 河南 }                          | bad.yaml:4: “binds”没有写明约束谁：应当是 everybody，或者 sector、territory、authority、subordinates-of 之一。
                    4  | binds: { sector: market-regulation, colour: red }   | bad.yaml:4: 不认识键“colour”。
                    5  | since: 2020-02-30                                   | bad.yaml:5: “since”的值“2020-02-30”不是有效日期，应当写成 2021-07-15 这样的形式。
                    7  | `  三(六): ""`                                      | bad.yaml:7: 条款“三(六)”没有摘要。
                    9  | `  - { term: withdraw-notice, within: 20 working days, act: [licence] }` | bad.yaml:9: 这一项没有写明条款（clause）。
                    9  | `  - { term: withdraw-notice, within: 20 working days, clause: 三(七) }` | bad.yaml:9: “某市监〔2020〕1号”的条款清单里没有“三(七)”。
                    9  | `  - { term: withdraw-notice, within: twenty days, clause: 三(六) }` | bad.yaml:9: “withdraw-notice”不能取值“twenty days”。
                    9  | `  - { term: withdraw-notice, within: 0 days, clause: 三(六) }` | bad.yaml:9: “withdraw-notice”不能取值“0 days”。
                    9  | `  - { term: withdraw-notise, within: 20 days, clause: 三(六) }` | bad.yaml:9: 参数目录里没有“withdraw-notise”。
                    9  | `  - { term: withdraw-notice, clause: 三(六) }`     | bad.yaml:9: “term”和“within”必须同时出现。
                    9  | `  - { within: 20 days, clause: 三(六) }`           | bad.yaml:9: “term”和“within”必须同时出现。
                    9  | `  - { clause: 三(六) }`                            | bad.yaml:9: 这一项没有给任何参数赋值。
                    9  | `  - { term: withdraw-notice, within: 20 days, act: [arrest], clause: 三(六) }` | bad.yaml:9: “act”不能含有“arrest”。
                    9  | `  - { term: withdraw-notice, within: 20 days, unless: [custom], clause: 三(六) }` | bad.yaml:9: “unless”不能含有“custom”。
                    9  | `  - { term: withdraw-notice, within: 20 days, since: 2019-01-01, clause: 三(六) }` | bad.yaml:9: 生效日期 2019-01-01 早于文件本身的生效日期 2020-03-01。
                    9  | `  - { term: withdraw-notice, within: 20 days, until: 2020-02-01, clause: 三(六) }` | bad.yaml:9: 失效日期 2020-02-01 早于生效日期 2020-03-01。
                    9  | `  - { term: withdraw-notice, within: 20 days, clause: 三(六), clause: 三(六) }` | bad.yaml:9: 键“clause”出现了两次。
                    9  | `  - withdraw-notice`                               | bad.yaml:9: 每一项规定应当由键和值组成。
                    10 | `  - { review-scope: everything, clause: 三(六) }`  | bad.yaml:10: “review-scope”不能取值“everything”。
                    10 | `  - { review-scope: [five-criteria, statutory], clause: 三(六) }` | bad.yaml:10: “review-scope”不能取值“five-criteria, statutory”。
                    10 | `  - { self-check: yes, clause: 三(六) }`           | bad.yaml:10: “self-check”不能取值“yes”。
                    10 | `  - { reviewer-share: five, clause: 三(六) }`      | bad.yaml:10: “reviewer-share”不能取值“five”。
                    10 | `  - { hearing-threshold-person: 10000, clause: 三(六) }` | bad.yaml:10: “hearing-threshold-person”不能取值“10000”。
                    10 | `  - { yearly-report-by: 13-31, clause: 三(六) }`   | bad.yaml:10: “yearly-report-by”不能取值“13-31”。
                    10 | `  - { approval-decide: [chief, chief], clause: 三(六) }` | bad.yaml:10: “approval-decide”不能取值“chief, chief”。
                    10 | `  - { term: withdraw-notice, within: 3 working days, clause: 三(六) }` | bad.yaml:10: 同一文件对“withdraw-notice”在同一时期、同一执法类别上已经有规定，见第 9 行。
                    10 | `  - { term: withdraw-notice, within: 3 working days, act: [licence, fee], clause: 三(六) }` | bad.yaml:10: 同一文件对“withdraw-notice”在同一时期、同一执法类别上已经有规定，见第 9 行。
                    11 | `colour: red`                                       | bad.yaml:11: 不认识键“colour”。
                    """)
    @DisplayName("改坏一行，指出这一行")
    void aBadLineIsNamed(int line, String bad, String problem) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(line - 1, bad);
        assertThat(problems(new Pack("bad.yaml", String.join("\n", lines)))).contains(problem);
    }

    @Test
    @DisplayName("缺少的键指出文件开头；所有文件的所有差错一次说完，按文件和行排列")
    void allProblemsOfAllFilesAreToldInOrder() {
        String noTitle = String.join("\n", GOOD.subList(2, 11));
        List<String> twice = new ArrayList<>(GOOD);
        twice.set(8, "  - { term: nothing, within: 1 day, clause: 三(六) }");
        twice.set(9, "  - { review-scope: nothing, clause: 九 }");
        assertThat(problems(new Pack("b.yaml", String.join("\n", twice)), new Pack("a.yaml", noTitle)))
                .containsExactly(
                        "a.yaml:1: 缺少必需的键“document”。",
                        "a.yaml:1: 缺少必需的键“title”。",
                        "b.yaml:9: 参数目录里没有“nothing”。",
                        "b.yaml:10: “某市监〔2020〕1号”的条款清单里没有“九”。",
                        "b.yaml:10: “review-scope”不能取值“nothing”。");
    }

    @Test
    @DisplayName("不是 YAML、不是一份文件、同一文件出现两份")
    void whatIsNoDocument() {
        String good = String.join("\n", GOOD);
        assertThat(problems(new Pack("broken.yaml", "document: 甲\nbinds: { sector: x\n")))
                .singleElement()
                .asString()
                .startsWith("broken.yaml:3: 文件不是有效的 YAML：");
        assertThat(problems(new Pack("list.yaml", "# 注释\n- 甲\n- 乙\n")))
                .containsExactly("list.yaml:2: 此处应当是一份文件（键和值），不能是单个值或者列表。");
        assertThat(problems(new Pack("a.yaml", good), new Pack("b.yaml", good)))
                .contains("b.yaml:1: “某市监〔2020〕1号”在同一时期出现了两份，另一份在 a.yaml:1。");
        assertThat(problems(new Pack("a.yaml", good + "---\n" + good)))
                .contains("a.yaml:12: “某市监〔2020〕1号”在同一时期出现了两份，另一份在 a.yaml:1。");
    }

    @Test
    @DisplayName("机关自行规定要有版本、拟定人和另一个批准人")
    void ownSettingsAreApprovedByASecondPerson() {
        String head = String.join("\n", GOOD).replace("normative-document", "own-settings");
        String unapproved = "own.yaml:1: 机关自行规定必须有版本（version）、拟定人（prepared-by）和批准人（approved-by），并且批准人不能是拟定人。";
        assertThat(problems(new Pack("own.yaml", head))).containsExactly(unapproved);
        assertThat(problems(new Pack("own.yaml", head + "version: 1\nprepared-by: 张三\napproved-by: 张三\n")))
                .containsExactly(unapproved);
        PackContents own =
                PackReader.read(List.of(new Pack("own.yaml", head + "version: 1\nprepared-by: 张三\napproved-by: 李四\n")));
        assertThat(own.documents().getFirst().approvedBy()).isEqualTo("李四");
        assertThat(own.documents().getFirst().version()).isEqualTo("1");
    }

    private static List<String> problems(Pack... packs) {
        RulePacksRefused refused =
                catchThrowableOfType(RulePacksRefused.class, () -> PackReader.read(Arrays.asList(packs)));
        assertThat(refused).as("the packs were read without a problem").isNotNull();
        return refused.problems();
    }
}
