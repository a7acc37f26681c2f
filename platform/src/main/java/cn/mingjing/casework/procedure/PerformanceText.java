package cn.mingjing.casework.procedure;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Words;
import cn.mingjing.document.Penalty;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Parameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 履行方式和期限 (行政处罚法 art. 59 (4)): what is to be done for each part of the decision, and by when; never empty. */
final class PerformanceText {

    private static final Set<PenaltyKind> IN_MONEY_OR_GOODS =
            EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS, PenaltyKind.CONFISCATION_OF_GOODS);

    /** Done by telling the party and, where the law has it so, the public. */
    private static final Set<PenaltyKind> IN_WORDS = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.PUBLIC_CRITICISM);

    private final Authority authority;
    private final LawInForce law;
    private final DraftDecision draft;
    private final Fen fines;
    private final Fen gains;

    private PerformanceText(Authority authority, LawInForce law, DraftDecision draft) {
        this.authority = authority;
        this.law = law;
        this.draft = draft;
        List<Penalty> items = PenaltyItems.of(draft);
        this.fines = sum(items, Penalty::fine);
        this.gains = sum(items, Penalty::gainConfiscated);
    }

    static String of(Authority authority, LawInForce law, DraftDecision draft) {
        return String.join("\n", new PerformanceText(authority, law, draft).paragraphs());
    }

    private static Fen sum(List<Penalty> items, Function<Penalty, Fen> amount) {
        return items.stream().map(amount).reduce(Fen.ZERO, Fen::plus);
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        if (fines.isPositive() || gains.isPositive()) {
            paragraphs.add(paying());
        }
        if (draft.imposes(PenaltyKind.CONFISCATION_OF_GOODS)) {
            paragraphs.add("没收的财物，当事人应当自收到本行政处罚决定书之日起立即交付本机关，由本机关依法处理；已经由本机关扣押、保存的，由本机关直接依法处理。");
        }
        if (asksMore()) {
            String rest = paragraphs.isEmpty() ? "" : "其他各项，";
            paragraphs.add(rest + "当事人应当自收到本行政处罚决定书之日起立即履行；写明期限的，在该期限内履行。");
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add("本行政处罚自本行政处罚决定书送达之日起执行。");
        }
        return paragraphs;
    }

    /** Whether something is to be done besides paying and handing over. */
    private boolean asksMore() {
        return !draft.correction().isBlank()
                || draft.content().contains("责令")
                || draft.kinds().stream()
                        .anyMatch(kind -> !IN_MONEY_OR_GOODS.contains(kind) && !IN_WORDS.contains(kind));
    }

    private String paying() {
        return "当事人应当自收到本行政处罚决定书之日起%s内，持本决定书到%s缴纳%s%s。%s"
                .formatted(
                        Words.of(law.statute(Parameters.PAY_FINE).value()),
                        authority.collectingBank().map(PerformanceText::named).orElse("指定的银行"),
                        gains.isPositive() ? "罚没款" : "罚款",
                        authority
                                .paymentUrl()
                                .map(url -> "，也可以通过电子支付系统（" + url + "）缴纳")
                                .orElse(""),
                        fines.isPositive() ? late() : "");
    }

    private static String named(CollectingBank bank) {
        return bank.name() + "（账号：" + bank.account() + "）";
    }

    private String late() {
        int percent = law.statute(Parameters.LATE_PAYMENT_RATE).value().hundredths();
        return "逾期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的百分之" + numeral(percent) + "加处罚款，加处罚款的数额不超出罚款的数额。";
    }

    private static String numeral(int digit) {
        return digit >= 1 && digit <= 9 ? "一二三四五六七八九".substring(digit - 1, digit) : String.valueOf(digit);
    }
}
