package cn.mingjing.casework.procedure;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.DecisionGate.Passage;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Words;
import cn.mingjing.law.Parameters;

/** The decision as it stands on record, with the six items of 行政处罚法 第五十九条. */
final class DecisionText {

    private DecisionText() {}

    static DecisionMade of(Situation<?> situation, DecisionProposed proposed, int proposal) {
        if (!(situation.circumstances().passage() instanceof Passage.Open passage)) {
            throw new IllegalStateException("no decision is written while the gate is closed");
        }
        Party party = situation.file().party();
        DraftDecision draft = situation.file().draft().orElseThrow();
        String evidence = situation
                .file()
                .last(InvestigationEnded.class)
                .map(Entry::fact)
                .orElseThrow()
                .evidenceSummary();
        return new DecisionMade(
                situation.circumstances().today(),
                party.kind(),
                party.name(),
                party.code(),
                party.representative(),
                party.identityNumber(),
                party.address(),
                draft.violation(),
                draft.facts(),
                evidence,
                draft.provisionBreached(),
                draft.provisionApplied(),
                draft.discretion(),
                proposed.defenceHandled(),
                draft.kinds(),
                draft.content(),
                draft.fine(),
                draft.confiscation(),
                draft.correction(),
                performance(situation, draft),
                remedies(situation.law()),
                passage.on(),
                passage.digests().draft(),
                passage.digests().evidence(),
                proposal);
    }

    private static String performance(Situation<?> situation, DraftDecision draft) {
        if (!draft.fine().isPositive()) {
            return "当事人应当自收到本决定书之日起履行上述处罚决定。";
        }
        LawInForce law = situation.law();
        var bank = situation.circumstances().authority().collectingBank();
        return "自收到本决定书之日起%s内，将罚款缴至%s。到期不缴纳罚款的，每日按罚款数额的百分之%s加处罚款，加处罚款的数额不超出罚款的数额。"
                .formatted(
                        Words.of(law.statute(Parameters.PAY_FINE).value()),
                        bank.map(account -> account.name() + "（账号：" + account.account() + "）")
                                .orElse("指定的银行或者电子支付系统"),
                        numeral(law.statute(Parameters.LATE_PAYMENT_RATE)
                                .value()
                                .hundredths()));
    }

    private static String remedies(LawInForce law) {
        return "如不服本处罚决定，可以自收到本决定书之日起%s内依法申请行政复议，也可以自收到本决定书之日起%s内依法向人民法院提起行政诉讼。申请行政复议或者提起行政诉讼期间，处罚决定不停止执行，法律另有规定的除外。"
                .formatted(
                        Words.of(law.statute(Parameters.RECONSIDERATION).value()),
                        Words.of(law.statute(Parameters.LITIGATION).value()));
    }

    private static String numeral(int digit) {
        return digit >= 1 && digit <= 9 ? "一二三四五六七八九".substring(digit - 1, digit) : String.valueOf(digit);
    }
}
