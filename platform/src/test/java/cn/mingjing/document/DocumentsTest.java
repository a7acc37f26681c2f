package cn.mingjing.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.Fen;
import cn.mingjing.law.Term;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("执法文书")
class DocumentsTest {

    private static final float MILLIMETRE = 72 / 25.4f;

    private static final Optional<Signature> SIGNED = Optional.of(SamplePapers.signed("赵小甲", 10, 20));
    private static final Optional<Signature> REFUSED =
            Optional.of(new Signature.Refused("认为处罚过重，不愿签名", "已向其宣读笔录，全程音像记录，邀请孙丽华到场见证"));
    private static final String LONG_TEXT = "执法人员会同当事人逐一清点，数量与清单一致，当事人对此没有异议。".repeat(120);

    static Stream<Paper> everyPaper() {
        return Stream.of(
                SamplePapers.filingApproval(),
                SamplePapers.interviewRecord(SIGNED),
                SamplePapers.interviewRecord(Optional.empty()),
                SamplePapers.onSiteRecord(REFUSED),
                SamplePapers.reviewOpinion(),
                SamplePapers.penaltyNotice(Optional.empty()),
                SamplePapers.penaltyNotice(Optional.of(hearing())),
                SamplePapers.penaltyDecision(),
                SamplePapers.serviceReceipt(SIGNED, ServiceReceipt.Way.DIRECT),
                SamplePapers.serviceReceipt(REFUSED, ServiceReceipt.Way.LIEN),
                SamplePapers.evidenceList(),
                SamplePapers.discussion());
    }

    static Stream<Paper> everyPaperAndLongOnes() {
        return Stream.concat(
                everyPaper(),
                Stream.of(
                        longDecision(),
                        SamplePapers.filingApproval(LONG_TEXT),
                        SamplePapers.onSiteRecord(REFUSED, LONG_TEXT),
                        longForm()));
    }

    private static PenaltyNotice.HearingRight hearing() {
        return new PenaltyNotice.HearingRight(new Term(5, Term.Unit.WORKING_DAY), "较大数额罚款");
    }

    /** Everything that can be too long for its place. */
    private static PenaltyDecision longDecision() {
        var digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        return SamplePapers.penaltyDecision(
                SamplePapers.AGENCY + "经济技术开发区分局综合行政执法大队",
                new PartyParticulars.Organisation(
                        "濮阳市".repeat(20) + "有限责任公司", "营业执照", digest, "华龙区".repeat(40), "阿卜杜拉·买买提·吐尔逊"),
                LONG_TEXT + digest.repeat(4),
                List.of(new Penalty.Fine(new Fen(1_234_567_890_12L)), new Penalty.GainConfiscated(new Fen(105))));
    }

    private static PlainForm longForm() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            rows.add(List.of(Integer.toString(i), "证据" + i, "书证", "证明内容".repeat(i % 12), "f".repeat(i)));
        }
        return new PlainForm(
                "案件调查终结报告",
                SamplePapers.AGENCY,
                Optional.empty(),
                SamplePapers.CASE,
                List.of(new Line("空白栏", ""), new Line("案情", LONG_TEXT)),
                List.of(
                        new PlainForm.Section.Table("一、证据", List.of("序号", "名称", "种类", "证明内容", "摘要"), rows),
                        new PlainForm.Section.Text("二、事实", LONG_TEXT)),
                List.of(new Endorsement(
                        "承办人意见", LONG_TEXT, List.copyOf(REFUSED.stream().toList()))));
    }

    @ParameterizedTest
    @MethodSource("everyPaper")
    @DisplayName("每种文书符合 PDF/A 和无障碍标准，题名可检索，没有部首字、兼容字")
    void everyPaperIsSearchableAndArchivable(Paper paper) {
        var rendering = Printed.DEMO.print(paper);
        var text = Pdf.text(rendering.pdf());

        assertThat(Pdf.violations(rendering.pdf())).isEmpty();
        assertThat(rendering.missing()).isEmpty();
        assertThat(text).contains(paper.agency() + paper.title());
        assertThat(text.codePoints())
                .noneMatch(point -> (point >= 0x2E80 && point <= 0x2FDF) || (point >= 0xF900 && point <= 0xFAFF));
        paper.number().ifPresent(number -> assertThat(text).contains(number.toString()));
    }

    @ParameterizedTest
    @MethodSource("everyPaperAndLongOnes")
    @DisplayName("再长的内容也不超出版心，逐页连续，没有空白页")
    void nothingLeavesTheTextBlock(Paper paper) {
        var pdf = Printed.OFFICE.print(paper).pdf();
        var pages = Printed.characters(pdf);

        assertThat(pages).isNotEmpty();
        pages.forEach(characters -> {
            assertThat(characters).hasSizeGreaterThan(20);
            for (var character : characters) {
                float left = character.getX() / MILLIMETRE;
                float right = (character.getX() + character.getWidth()) / MILLIMETRE;
                float base = character.getY() / MILLIMETRE;
                assertThat(left).as(character.getUnicode()).isGreaterThan(27.5f);
                assertThat(right).as(character.getUnicode()).isLessThan(184.7f);
                assertThat(base).as(character.getUnicode()).isBetween(37f, 285f);
            }
        });
    }

    @Test
    @DisplayName("五页以上的事实一字不少")
    void longFactsAreComplete() {
        for (var paper : List.of(longDecision(), SamplePapers.filingApproval(LONG_TEXT))) {
            var rendering = Printed.OFFICE.print(paper);

            assertThat(rendering.pages()).isGreaterThan(4);
            var body = String.join(
                    "",
                    Printed.pages(rendering.pdf()).stream()
                            .map(page -> page.replaceAll("^—\\d+—|第\\d+页共\\d+页", ""))
                            .toList());
            assertThat(body.split("没有异议。", -1)).hasSize(121);
        }
    }

    @Test
    @DisplayName("公文版式：每行28字，每页22行")
    void laysOutLinesAndCharactersByTheStandard() {
        var pages = Printed.characters(Printed.OFFICE
                .print(SamplePapers.penaltyDecision(
                        SamplePapers.AGENCY, SamplePapers.PARTY, "甲".repeat(2000), List.of()))
                .pdf());
        var full = pages.get(1).stream()
                .filter(character -> character.getUnicode().equals("甲"))
                .toList();
        var lines = full.stream().map(TextPosition::getY).distinct().toList();

        assertThat(lines).hasSize(22);
        assertThat(full).hasSize(22 * 28);
        assertThat(full.getFirst().getX() / MILLIMETRE).isBetween(27.9f, 28.6f);
        assertThat(full.getFirst().getY() / MILLIMETRE).isBetween(37f, 47f);
        assertThat(full.getLast().getY() / MILLIMETRE).isBetween(252f, 262f);
    }

    @Test
    @DisplayName("页码：单页在右、双页在左；笔录和审批表写第几页共几页")
    void numbersPages() {
        var decision = Printed.characters(
                Printed.OFFICE.print(SamplePapers.penaltyDecision()).pdf());
        assertThat(decision.get(0).stream()
                        .filter(c -> c.getY() / MILLIMETRE > 262)
                        .map(TextPosition::getX))
                .allMatch(x -> x / MILLIMETRE > 105);
        assertThat(decision.get(1).stream()
                        .filter(c -> c.getY() / MILLIMETRE > 262)
                        .map(TextPosition::getX))
                .allMatch(x -> x / MILLIMETRE < 105);

        var record = Printed.pages(
                Printed.OFFICE.print(SamplePapers.interviewRecord(SIGNED)).pdf());
        assertThat(record.getFirst()).contains("第1页共" + record.size() + "页");
    }

    @Test
    @DisplayName("决定书写明当事人、事实和证据、种类和依据、履行方式和期限、救济途径和期限、机关和日期，以及陈述申辩情况")
    void theDecisionHasWhatArticle59Asks() {
        assertThat(Printed.text(SamplePapers.penaltyDecision()))
                .contains("当事人：华龙区金福家乐食品店", "经营场所：濮阳市华龙区赤龙南街佳和康庭12号楼101配建")
                .contains("经查明：", "现场发现当事人待售卷烟35条", "主要有以下证据证明：1．")
                .contains("当事人在规定期限内未提出陈述、申辩意见。")
                .contains("依据《中华人民共和国烟草专卖法实施条例》第五十七条的规定，本机关决定对当事人作出如下处理：")
                .contains("一、责令停止经营烟草制品零售业务。二、处以罚款人民币600.00元（陆佰元整）。")
                .contains("自收到本行政处罚决定书之日起15日内，持本决定书到中国银行濮阳分行营业部（账号：4100123456789012345）缴纳罚款")
                .contains("每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额")
                .contains("之日起60日内向濮阳市人民政府申请行政复议", "之日起6个月内依法向濮阳市华龙区人民法院提起行政诉讼")
                .contains("濮阳市市场监督管理局2026年11月18日（印章）");
    }

    @Test
    @DisplayName("没有罚没款的决定书不写缴款，仍写明如何履行")
    void aDecisionWithoutMoneySaysNothingOfPaying() {
        var warning = SamplePapers.penaltyDecision(
                SamplePapers.AGENCY, SamplePapers.PARTY, "事实。", List.of(new Penalty.Other("警告")));

        assertThat(Printed.text(warning)).contains("一、警告。", "送达之日起执行").doesNotContain("缴纳", "加处罚款");
    }

    @Test
    @DisplayName("告知书只在依法有听证权时告知听证")
    void theNoticeTellsOfAHearingOnlyWhereThereIsOne() {
        assertThat(Printed.text(SamplePapers.penaltyNotice(Optional.empty())))
                .contains("自收到本告知书之日起5个工作日内向本机关提出", "《市场监督管理行政处罚程序规定》第五十七条，视为放弃此权利")
                .doesNotContain("听证");
        assertThat(Printed.text(SamplePapers.penaltyNotice(Optional.of(hearing()))))
                .contains("属于较大数额罚款，根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有权要求听证");
    }

    @Test
    @DisplayName("笔录逐页签名；拒绝签名的写明理由和执法人员的注明")
    void recordsAreSignedPageByPage() {
        var signed = Printed.pages(
                Printed.OFFICE.print(SamplePapers.interviewRecord(SIGNED)).pdf());
        assertThat(signed).hasSizeGreaterThan(1).allMatch(page -> page.contains("被询问人（签名）：赵小甲2026年10月20日第"));

        var open = Printed.pages(Printed.OFFICE
                .print(SamplePapers.interviewRecord(Optional.empty()))
                .pdf());
        assertThat(open).allMatch(page -> page.contains("被询问人（签名）：年月日第"));

        var refused = Printed.pages(
                Printed.OFFICE.print(SamplePapers.onSiteRecord(REFUSED)).pdf());
        assertThat(refused).allMatch(page -> page.contains("（签名）：拒绝签名，理由和注明见末页。第"));
        assertThat(refused.getLast())
                .contains("拒绝签名。理由：认为处罚过重，不愿签名。执法人员注明：已向其宣读笔录，全程音像记录，邀请孙丽华到场见证。")
                .contains("（以下空白）");
    }

    @Test
    @DisplayName("手写签名的图像印在文书上")
    void printsADrawnSignature() {
        var image = SignatureImage.of(
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
        var drawn = new Signature.Signed("赵小甲", SamplePapers.at(10, 20, 10, 0), Optional.of(image));

        var pdf = Printed.OFFICE
                .print(SamplePapers.serviceReceipt(Optional.of(drawn), ServiceReceipt.Way.DIRECT))
                .pdf();

        int images = Pdf.read(pdf, document -> {
            int count = 0;
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                count += resources.isImageXObject(name) ? 1 : 0;
            }
            return count;
        });

        assertThat(images).isEqualTo(1);
        assertThat(Pdf.violations(pdf)).isEmpty();
    }

    @Test
    @DisplayName("空栏划线，清单末尾注明以下空白")
    void strikesEmptyFields() {
        assertThat(Printed.text(SamplePapers.serviceReceipt(SIGNED, ServiceReceipt.Way.DIRECT)))
                .contains("见证人／", "备注／");
        assertThat(Printed.text(SamplePapers.evidenceList())).contains("（以下空白）");
    }

    @Test
    @DisplayName("填写的内容不会成为标记")
    void valuesAreText() {
        var hostile = "<b>&\"'<script>alert(1)</script></td>";
        var text = Printed.text(SamplePapers.filingApproval(hostile));

        assertThat(text).contains(hostile);
    }

    @Test
    @DisplayName("草稿每页注明，不盖章")
    void aDraftSaysSo() {
        var draft = Printed.pages(
                Printed.DEMO.printDraft(SamplePapers.penaltyDecision()).pdf());

        assertThat(draft).allMatch(page -> page.contains("草稿：未经签发，不产生效力"));
        assertThat(draft.getLast()).doesNotContain("印章");
    }

    @Test
    @DisplayName("只有演示系统画印章，其他系统留出盖章位置")
    void onlyADemoDrawsASeal() {
        var office = Printed.OFFICE.print(SamplePapers.penaltyDecision()).pdf();
        var demo = Printed.DEMO.print(SamplePapers.penaltyDecision()).pdf();

        assertThat(Pdf.text(office)).contains("（印章）");
        assertThat(Pdf.text(demo)).doesNotContain("（印章）");
        assertThat(red(office)).isFalse();
        assertThat(red(demo)).isTrue();
    }

    @Test
    @DisplayName("无论正文多长，印章、署名和日期都在同一页，这一页还有正文，印章不被页边切断")
    void theSealStaysOnOnePageWithSignatureDateAndText() {
        for (int lines = 0; lines < 22; lines++) {
            var notice = SamplePapers.penaltyNotice("甲。\n".repeat(lines));
            var pdf = Printed.DEMO.print(notice).pdf();
            var pages = Printed.pages(pdf);
            assertThat(pages.getLast()).as("%d lines", lines).contains("联系地址", SamplePapers.AGENCY + "2026年11月3日");
            assertThat(redPages(pdf)).as("%d lines", lines).containsExactly(pages.size() - 1);
        }
    }

    private static List<Integer> redPages(byte[] pdf) {
        return Pdf.read(pdf, document -> {
            var renderer = new org.apache.pdfbox.rendering.PDFRenderer(document);
            List<Integer> red = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                if (isRed(renderer.renderImage(page, 0.5f))) {
                    red.add(page);
                }
            }
            return red;
        });
    }

    private static boolean isRed(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int colour = image.getRGB(x, y);
                if ((colour >> 16 & 0xFF) > 180 && (colour >> 8 & 0xFF) < 80) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean red(byte[] pdf) {
        return !redPages(pdf).isEmpty();
    }

    @Test
    @DisplayName("同一文书、同一时间，重新生成的文件逐字节相同")
    void printsTheSameBytesAgain() {
        var paper = SamplePapers.penaltyDecision();

        assertThat(Printed.DEMO.print(paper, Printed.NOW).pdf())
                .isEqualTo(Printed.DEMO.print(paper).pdf())
                .isNotEqualTo(
                        Printed.DEMO.print(paper, Printed.NOW.plusSeconds(1)).pdf());
    }
}
