package cn.mingjing.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Redress;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import cn.mingjing.law.pack.ShippedLaw;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("决定书的履行和救济（行政处罚法第五十九条第四项、第五项）")
class DecisionTextsTest {

    private static final LawInForce LAW = new LawInForce(
            ShippedLaw.provisions(), ShippedLaw.COMMUNICATIONS, ActKind.PENALTY, LocalDate.of(2026, 11, 2));

    @Test
    @DisplayName("登记了复议机关和法院的，写明是哪一个")
    void theBodyAndTheCourtAreNamed() {
        var redress = new Redress("工业和信息化部", "郑州市金水区人民法院");
        assertThat(RedressText.of(authority(Level.PROVINCE, true, Optional.of(redress)), LAW))
                .contains("60日内向工业和信息化部申请行政复议", "6个月内依法向郑州市金水区人民法院提起行政诉讼");
    }

    @Test
    @DisplayName("还没有登记的：国务院部门写本机关；有上级的不写本级人民政府，因为可能归上级管辖")
    void whereNothingIsEnteredNothingWrongIsSaid() {
        assertThat(RedressText.of(authority(Level.STATE, false, Optional.empty()), LAW))
                .contains("向本机关申请行政复议", "向有管辖权的人民法院提起行政诉讼");
        assertThat(RedressText.of(authority(Level.CITY, false, Optional.empty()), LAW))
                .contains("向本级人民政府申请行政复议");
        assertThat(RedressText.of(authority(Level.PROVINCE, true, Optional.empty()), LAW))
                .contains("向有管辖权的行政复议机关申请行政复议")
                .doesNotContain("本级人民政府");
    }

    @Test
    @DisplayName("没有罚款的决定同样写明履行方式和期限：没收的财物交付，责令改正的履行，警告以送达执行")
    void everyDecisionSaysHowItIsPerformed() {
        assertThat(performance("没收用能设备2台。", Set.of(PenaltyKind.CONFISCATION_OF_GOODS), "0", "0", "立即停止使用。"))
                .contains("没收的财物，当事人应当自收到本行政处罚决定书之日起立即交付本机关", "其他各项，当事人应当自收到本行政处罚决定书之日起立即履行")
                .doesNotContain("缴纳");
        assertThat(performance("暂扣许可证三个月。", Set.of(PenaltyKind.LICENCE_SUSPENSION), "0", "0", ""))
                .isEqualTo("当事人应当自收到本行政处罚决定书之日起立即履行；写明期限的，在该期限内履行。");
        assertThat(performance("警告。", Set.of(PenaltyKind.WARNING), "0", "0", ""))
                .isEqualTo("本行政处罚自本行政处罚决定书送达之日起执行。");
    }

    @Test
    @DisplayName("罚款和没收违法所得一并缴纳，写明银行、账号、期限；只有没收违法所得的不加处罚款")
    void moneyIsPaidToTheBank() {
        Set<PenaltyKind> both = Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS);
        assertThat(performance("没收违法所得120.00元；罚款3000.00元。", both, "3000", "120", ""))
                .contains("15日内，持本决定书到某银行（账号：123）缴纳罚没款。", "每日按罚款数额的百分之三加处罚款");
        assertThat(performance("没收违法所得120.00元。", Set.of(PenaltyKind.CONFISCATION_OF_GAINS), "0", "120", ""))
                .contains("缴纳罚没款。")
                .doesNotContain("加处罚款");
    }

    private static String performance(
            String content, Set<PenaltyKind> kinds, String fine, String gains, String correction) {
        var draft = new DraftDecision(
                "违法行为",
                "事实。",
                "某条",
                "某条",
                kinds,
                content,
                Fen.ofYuan(fine),
                Fen.ZERO,
                Fen.ofYuan(fine),
                Fen.ofYuan(gains),
                Fen.ZERO,
                java.time.LocalDate.of(2026, 8, 1),
                false,
                correction,
                Optional.empty(),
                "",
                "理由。");
        return PerformanceText.of(authority(Level.CITY, false, Optional.empty()), LAW, draft);
    }

    private static Authority authority(Level level, boolean hasSuperior, Optional<Redress> redress) {
        return new Authority(
                new AuthorityId("some-authority"),
                "某机关",
                "某",
                new CreditCode("11410900005742345C"),
                level,
                Nature.AGENCY,
                "410000",
                Set.of("telecommunications"),
                hasSuperior ? Optional.of(new AuthorityId("miit")) : Optional.empty(),
                "0371-12300",
                "某路1号",
                Optional.of(new CollectingBank("某银行", "123")),
                Optional.empty(),
                redress);
    }
}
