package cn.mingjing.casework.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Signature.SigningRefused;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.disclosure.published.DecisionWords;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.KindWords;
import cn.mingjing.document.Pdf;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MingjingTest
@DisplayName("处罚案件的文书随办案制作，编号不断号")
class PenaltyPapersTest {

    private final CaseHandling handling;
    private final AuthorityRegister register;
    private final Originals originals;
    private final KindWords words;
    private final Sealing sealing;
    private final TransactionTemplate transactions;
    private final SettableClock clock;

    @Autowired
    PenaltyPapersTest(
            CaseHandling handling,
            AuthorityRegister register,
            Originals originals,
            KindWords words,
            Sealing sealing,
            TransactionTemplate transactions,
            Clock clock) {
        this.handling = handling;
        this.register = register;
        this.originals = originals;
        this.words = words;
        this.sealing = sealing;
        this.transactions = transactions;
        this.clock = (SettableClock) clock;
    }

    private TobaccoCase caseOf(PaperOffice office) {
        return new TobaccoCase(handling, office, clock);
    }

    private PaperOffice office() {
        return new PaperOffice(register, "濮市监");
    }

    @Test
    @DisplayName("一件案件从立案到结案，每一份文书都在卷，文号与登记一致")
    void a_case_leaves_every_document_from_filing_to_close() {
        var tobacco = caseOf(office()).closed();
        assertThat(tobacco.file().all(DocumentIssued.class))
                .extracting(entry -> entry.fact().title() + " " + entry.fact().number())
                .containsExactly(
                        "立案审批表 濮市监立〔2026〕1号",
                        "现场笔录 ",
                        "询问笔录 ",
                        "案件调查终结报告 ",
                        "证据清单 ",
                        "合法性自查意见 ",
                        "法制审核意见书 濮市监法审〔2026〕1号",
                        "行政处罚告知书 濮市监罚告〔2026〕1号",
                        "送达回证 濮市监送〔2026〕1号",
                        "行政处罚案件集体讨论记录 ",
                        "行政处罚决定书 濮市监罚〔2026〕1号",
                        "送达回证 濮市监送〔2026〕2号",
                        "结案审批表 ");
        for (var entry : tobacco.file().all(DocumentIssued.class)) {
            String text = text(entry.fact());
            assertThat(text).contains(plain(entry.fact().title()), entry.fact().number(), "记录校验：树大小");
            assertThat(entry.fact().original().mediaType()).isEqualTo("application/pdf");
            assertThat(Pdf.violations(bytes(entry.fact()))).isEmpty();
            save(entry.fact());
        }
    }

    @Test
    @DisplayName("决定书写明第五十九条各项，罚款用数字和大写")
    void the_decision_has_the_items_of_article_59() {
        var tobacco = caseOf(office()).decided();
        assertThat(body(tobacco.issued("PENALTY_DECISION").getFirst()))
                .contains(
                        "当事人：华龙区金福家乐食品店",
                        "120111600435901",
                        "证明涉案卷烟的经营总额为2051.94元",
                        "当事人的主体资格。移送材料、照片、价格意见、询问笔录和主体资格证明相互印证，足以认定。",
                        "违反了《中华人民共和国烟草专卖法实施条例》第六条的规定",
                        "依据《中华人民共和国烟草专卖法实施条例》第五十七条的规定",
                        "一、责令停止经营烟草制品零售业务。",
                        "二、罚款600.00元（陆佰元整）。",
                        "三、改正违法行为：立即停止销售烟草制品。",
                        "自收到本行政处罚决定书之日起15日内",
                        "中国银行濮阳分行营业部（账号：4100123456789012345）",
                        "每日按罚款数额的百分之三加处罚款",
                        "60日内向濮阳市人民政府申请行政复议",
                        "6个月内依法向濮阳市华龙区人民法院提起行政诉讼",
                        "濮市监罚告〔2026〕1号《行政处罚告知书》",
                        "没有提出陈述、申辩");
    }

    @Test
    @DisplayName("决定书、案件记录和公开的决定，处罚内容、履行、救济一字不差")
    void paper_record_and_publication_say_the_same() {
        var tobacco = caseOf(office()).decided();
        DecisionMade decision =
                tobacco.file().last(DecisionMade.class).orElseThrow().fact();
        assertThat(decision.content()).isEqualTo("责令停止经营烟草制品零售业务。\n罚款600.00元（陆佰元整）。");
        assertThat(body(tobacco.issued("PENALTY_DECISION").getFirst()))
                .contains(plain(decision.performance()), plain(decision.remedies()))
                .contains(decision.content().lines().toList());
        assertThat(DecisionWords.of("performance", decision)).isEqualTo(decision.performance());
        assertThat(DecisionWords.of("remedies", decision)).isEqualTo(decision.remedies());
        assertThat(DecisionWords.of("content", decision)).isEqualTo(decision.content());
    }

    @Test
    @DisplayName("现场笔录、询问笔录列入证据清单、告知书和决定书；执法人员都在制作笔录当天签名，记录人也是")
    void records_are_evidence_and_signed_by_both_on_their_day() {
        var tobacco = caseOf(office()).decided();
        var scene = tobacco.file().last(SceneRecorded.class).orElseThrow();
        String day = Days.text(scene.fact().endedAt().toLocalDate());
        for (String paper : List.of("EVIDENCE_LIST", "PENALTY_NOTICE", "PENALTY_DECISION")) {
            assertThat(body(tobacco.issued(paper).getFirst())).as(paper).contains(day + "现场笔录1份", "对赵小甲的询问笔录1份");
        }
        assertThat(text(tobacco.issued("SCENE_RECORD").getFirst()))
                .contains("执法人员（签名）：张建国" + day, "执法人员（签名）：李晓梅" + day, "记录人（签名）：张建国" + day);
        assertThat(text(tobacco.issued("SERVICE").getFirst())).contains("签名：张建国", "签名：李晓梅");
    }

    @Test
    @DisplayName("集体讨论记录给每名出席人员留出签名处")
    void each_attendee_has_a_line_to_sign() {
        String text =
                text(caseOf(office()).decided().issued("COLLECTIVE_DISCUSSION").getFirst());
        assertThat(text).contains("出席人员刘卫东签名：年月日", "出席人员赵永明签名：年月日");
    }

    @Test
    @DisplayName("罚款达到听证数额的，告知书才写听证权利；陈述申辩的期限写明依据")
    void the_hearing_paragraph_stands_only_where_the_right_is() {
        var office = office();
        String small = body(caseOf(office).noticed().issued("PENALTY_NOTICE").getFirst());
        assertThat(small).contains("5个工作日内向本机关提出", "依据《市场监督管理行政处罚程序规定》第五十七条").doesNotContain("有权要求听证");
        String large = body(
                caseOf(office).fined("12000").noticed().issued("PENALTY_NOTICE").getFirst());
        assertThat(large).contains("属于较大数额罚款", "有权要求听证", "12000.00元（壹万贰仟元整）", "濮市监罚告〔2026〕2号");
    }

    @Test
    @DisplayName("同一年度的两份决定书编为1号和2号，文种字用本机关自己的")
    void two_decisions_of_a_year_are_numbers_one_and_two() {
        var office = office();
        words.use(office.id(), DocumentKind.PENALTY_DECISION, "处罚");
        assertThat(caseOf(office).decided().issued("PENALTY_DECISION"))
                .extracting(DocumentIssued::number)
                .containsExactly("濮市监处罚〔2026〕1号");
        assertThat(caseOf(office).decided().issued("PENALTY_DECISION"))
                .extracting(DocumentIssued::number)
                .containsExactly("濮市监处罚〔2026〕2号");
    }

    @Test
    @DisplayName("办理没有成功的，文号退回，不留空号")
    void what_is_rolled_back_leaves_no_gap() {
        var office = office();
        transactions.executeWithoutResult(status -> {
            assertThat(caseOf(office).filingProposed().approved().issued("FILING"))
                    .hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(caseOf(office).filingProposed().approved().issued("FILING"))
                .extracting(DocumentIssued::number)
                .containsExactly("濮市监立〔2026〕1号");
    }

    @Test
    @DisplayName("文书做不出来的，审批也不算数；改好以后从头办理，仍是1号")
    void a_document_that_cannot_be_made_fails_its_act() {
        var office = new PaperOffice(register, "X1");
        var tobacco = caseOf(office).filingProposed();
        int before = tobacco.file().version();
        assertThatThrownBy(tobacco::approved).hasMessageContaining("X1");
        assertThat(tobacco.file().last(CaseFiled.class)).isEmpty();
        assertThat(tobacco.issued("FILING")).isEmpty();
        assertThat(tobacco.file().version()).isGreaterThanOrEqualTo(before);
        office.enter("濮市监");
        assertThat(tobacco.approved().issued("FILING"))
                .extracting(DocumentIssued::number)
                .containsExactly("濮市监立〔2026〕1号");
    }

    @Test
    @DisplayName("不予立案的，制作不予立案审批表")
    void a_dropped_source_has_its_form() {
        assertThat(text(caseOf(office()).dropped().issued("NO_FILING").getFirst()))
                .contains("不予立案审批表", "濮市监不立〔2026〕1号", "现有证据不能证明存在违法行为", "刘卫东");
    }

    @Test
    @DisplayName("询问笔录一问一答；其他文字照录；拒绝签名的写明理由和见证")
    void an_interview_is_printed_as_it_was_written() {
        var tobacco = caseOf(office()).investigated(new SigningRefused("对数量有异议", "孙丽华"));
        String text = text(tobacco.issued("INTERVIEW_RECORD").getFirst());
        assertThat(text)
                .contains("问：店里有多少卷烟？", "答：一共35条，8个牌子、9个规格，还没有卖出去。", "（出示物品清单）")
                .contains("拒绝签名。理由：对数量有异议。", "以上情况由孙丽华见证。", "经对方确认")
                .contains("张建国（执法证号：16", "李晓梅（执法证号：16")
                .doesNotContain("看清楚了吗");
    }

    @Test
    @DisplayName("审核意见书写明所针对的拟作决定和证据清单的摘要")
    void the_opinion_prints_what_it_binds() {
        var tobacco = caseOf(office()).reviewed();
        OpinionGiven opinion =
                tobacco.file().last(OpinionGiven.class).orElseThrow().fact();
        assertThat(text(tobacco.issued("REVIEW_OPINION").getFirst()))
                .contains(opinion.draftDigest(), opinion.evidenceDigest(), "综合行政执法支队", "陈思远");
        assertThat(text(tobacco.issued("EVIDENCE_LIST").getFirst())).contains(opinion.evidenceDigest());
        assertThat(text(tobacco.issued("SELF_CHECK").getFirst())).contains(opinion.draftDigest());
    }

    @Test
    @DisplayName("文书载明制作时记录账本的树大小和根")
    void a_document_carries_the_ledger_as_it_stood() {
        var tobacco = caseOf(office()).filingProposed();
        var before = sealing.head();
        String text = text(tobacco.approved().issued("FILING").getFirst());
        long size = Long.parseLong(text.replaceAll(".*树大小(\\d+)，根.*", "$1"));
        assertThat(size).isBetween(before.size(), sealing.head().size());
        if (size == before.size()) {
            assertThat(text).contains(before.root().base64());
        }
    }

    @Test
    @DisplayName("审批未完成的，不制作文书")
    void nothing_is_issued_before_the_chain_is_complete() {
        var tobacco = caseOf(office()).filingProposed();
        assertThat(tobacco.file().all(DocumentIssued.class)).isEmpty();
        assertThat(tobacco.perform(Post.OFFICER, new Approve("同意。"))).isInstanceOf(Outcome.Refused.class);
        assertThat(tobacco.file().all(DocumentIssued.class)).isEmpty();
    }

    private byte[] bytes(DocumentIssued document) {
        try (var content = originals.open(document.original().sha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(DocumentIssued document) {
        return Pdf.text(bytes(document));
    }

    /** The text without what stands on every page. */
    private String body(DocumentIssued document) {
        return text(document).replaceAll("记录校验：树大小\\d+，根[A-Za-z0-9+/]{43}=|—\\d+—", "");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /** For looking at: {@code target/papers}. */
    private void save(DocumentIssued document) {
        try {
            var folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(document.forFact() + "-" + document.kind() + ".pdf"), bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
