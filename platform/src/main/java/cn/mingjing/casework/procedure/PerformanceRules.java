package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Payments;
import cn.mingjing.casework.Performing.CorrectionConfirmed;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.duty.LatePayment;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
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

    static final Rule<Situation<? extends RecordPayment>> PAYMENT_FITS = new Rule<>(
            "payment-fits", "缴款是否不超过应缴的罚没款和加处罚款？", List.of(penalty("第六十七条"), penalty("第七十二条")), situation -> {
                RecordPayment act = situation.act();
                Payments payments = Payments.of(situation.file());
                if (act.amount().compareTo(payments.unpaidOfFine()) > 0) {
                    return because(
                            "累计缴纳的罚款超过了决定的 %s 元。"
                                    .formatted(payments.decision().fine().yuan()),
                            "请核对缴款金额。");
                }
                if (act.confiscation().compareTo(payments.unpaidOfConfiscation()) > 0) {
                    return because(
                            "累计缴纳的没收违法所得超过了决定的 %s 元。"
                                    .formatted(
                                            payments.decision().confiscation().yuan()),
                            "请核对缴款金额。");
                }
                Fen surcharge = surcharge(situation, act.paidOn());
                return payments.paidOfSurcharge().plus(act.surcharge()).compareTo(surcharge) > 0
                        ? because(
                                "到 %s 为止应加处罚款 %s 元，登记的加处罚款超过了这个数额。"
                                        .formatted(Dates.text(act.paidOn()), surcharge.yuan()),
                                "请核对加处罚款金额。")
                        : lawful();
            });

    static final Rule<Situation<? extends RecordPayment>> PAID_BY_TODAY = new Rule<>(
            "paid-by-today",
            "缴款日期是否在决定之后，且不晚于今天？",
            List.of(penalty("第六十七条")),
            situation -> Dates.between(
                    "缴款日期",
                    situation.act().paidOn(),
                    decision(situation).decidedOn(),
                    situation.circumstances().today()));

    static final Rule<Situation<? extends ProposeClosing>> FULLY_PERFORMED = new Rule<>(
            "fully-performed", "处罚决定是否已经履行完毕？", List.of(penalty("第六十六条"), marketProcedure("第七十七条")), situation -> {
                if (situation.file().last(InvestigationTerminated.class).isPresent()) {
                    return lawful();
                }
                Payments payments = Payments.of(situation.file());
                if (!payments.complete()) {
                    return because(
                            "还没有缴清：罚款欠 %s 元，没收违法所得欠 %s 元。"
                                    .formatted(
                                            payments.unpaidOfFine().yuan(),
                                            payments.unpaidOfConfiscation().yuan()),
                            "请登记缴款；逾期不缴的，依法加处罚款或者申请强制执行。");
                }
                Fen surcharge =
                        surcharge(situation, situation.circumstances().today()).less(payments.paidOfSurcharge());
                if (surcharge.isPositive()) {
                    return because(
                            "逾期缴纳罚款，加处罚款还欠 %s 元。".formatted(surcharge.yuan()),
                            "请登记加处罚款的缴纳情况。",
                            List.of(penalty("第七十二条")));
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

    /** What has accrued on the fine by the end of a day for being late. */
    private static Fen surcharge(Situation<?> situation, LocalDate day) {
        Circumstances circumstances = situation.circumstances();
        var law = circumstances.law();
        LocalDate served =
                situation.file().last(DecisionServed.class).orElseThrow().fact().servedOn();
        return new LatePayment(
                        decision(situation).fine(),
                        circumstances
                                .calendar()
                                .due(served, law.statute(Parameters.PAY_FINE).value(), Whose.PARTY)
                                .due(),
                        law.statute(Parameters.LATE_PAYMENT_RATE).value(),
                        law.statute(Parameters.LATE_PAYMENT_CAP).value(),
                        situation.file().all(PaymentRecorded.class).stream()
                                .map(Entry::fact)
                                .map(payment -> new LatePayment.Payment(payment.paidOn(), payment.amount()))
                                .toList(),
                        List.of())
                .on(day);
    }
}
