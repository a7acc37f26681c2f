package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Performing.CorrectionConfirmed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Rule;
import java.util.List;

/** The day of the decision's service, payment and close. */
final class PerformanceRules {

    static final Rule<Situation<? extends ServeDecision>> SERVED_AFTER_DECISION = new Rule<>(
            "served-after-decision",
            "送达日期是否不早于决定日期，且不晚于今天？",
            List.of(penalty("第六十一条")),
            situation -> Dates.between(
                    "送达日期",
                    situation.act().servedOn(),
                    decision(situation).decidedOn(),
                    situation.circumstances().today()));

    static final Rule<Situation<? extends RecordPayment>> PAYMENT_FITS =
            new Rule<>("payment-fits", "缴款是否不超过应缴的罚款和加处罚款？", List.of(penalty("第六十七条"), penalty("第七十二条")), situation -> {
                Fen fine = decision(situation).fine();
                if (paid(situation).plus(situation.act().amount()).compareTo(fine) > 0) {
                    return because("累计缴纳的罚款超过了决定的 %s 元。".formatted(fine.yuan()), "请核对缴款金额。");
                }
                return surcharge(situation).plus(situation.act().surcharge()).compareTo(fine) > 0
                        ? because("加处罚款不得超出罚款数额 %s 元。".formatted(fine.yuan()), "请核对加处罚款金额。")
                        : lawful();
            });

    static final Rule<Situation<? extends RecordPayment>> PAID_BY_TODAY = new Rule<>(
            "paid-by-today",
            "缴款日期是否不晚于今天？",
            List.of(penalty("第六十七条")),
            situation ->
                    situation.act().paidOn().isAfter(situation.circumstances().today())
                            ? because("缴款日期不能晚于今天。", "请核对日期。")
                            : lawful());

    static final Rule<Situation<? extends ProposeClosing>> FULLY_PERFORMED = new Rule<>(
            "fully-performed", "处罚决定是否已经履行完毕？", List.of(penalty("第六十六条"), marketProcedure("第七十七条")), situation -> {
                if (situation.file().last(InvestigationTerminated.class).isPresent()) {
                    return lawful();
                }
                Fen fine = decision(situation).fine();
                Fen paid = paid(situation);
                if (paid.compareTo(fine) < 0) {
                    return because(
                            "罚款 %s 元，已缴 %s 元，还没有缴清。".formatted(fine.yuan(), paid.yuan()),
                            "请登记缴款；逾期不缴的，依法加处罚款或者申请强制执行。");
                }
                return decision(situation).correction().isBlank()
                                || situation
                                        .file()
                                        .last(CorrectionConfirmed.class)
                                        .isPresent()
                        ? lawful()
                        : because("责令改正的内容还没有确认改正。", "请核查改正情况并登记。", List.of(penalty("第二十八条")));
            });

    private PerformanceRules() {}

    static DecisionMade decision(Situation<?> situation) {
        return situation.file().last(DecisionMade.class).map(Entry::fact).orElseThrow();
    }

    private static Fen paid(Situation<?> situation) {
        return situation.file().all(PaymentRecorded.class).stream()
                .map(payment -> payment.fact().amount())
                .reduce(Fen.ZERO, Fen::plus);
    }

    private static Fen surcharge(Situation<?> situation) {
        return situation.file().all(PaymentRecorded.class).stream()
                .map(payment -> payment.fact().surcharge())
                .reduce(Fen.ZERO, Fen::plus);
    }
}
