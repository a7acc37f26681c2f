package cn.mingjing.casework.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Payments;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyChange.Arises;
import cn.mingjing.duty.DutyChange.Discharged;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Length;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is owed once the decision has reached the party: payment, then the close of the case. */
record PerformanceOwed(Owed owed) {

    List<DutyChange> served(DecisionServed served) {
        DecisionMade decision =
                owed.file().last(DecisionMade.class).orElseThrow().fact();
        var inTime = new Discharged(DutyKey.of("serve-decision", owed.about()), served.servedOn());
        if (Payments.of(owed.file()).complete()) {
            return List.of(inTime, owed.closing(served.servedOn()));
        }
        return List.of(
                inTime,
                new Arises(
                        DutyKey.of("pay-fine", owed.about()),
                        owed.matter("当事人缴纳" + money(decision), "去登记缴款"),
                        owed.owner(Post.OFFICER),
                        Whose.PARTY,
                        served.servedOn(),
                        new Length.Provided(
                                Parameters.PAY_FINE, ActKind.PENALTY, Owed.basis("第六十七条", "到指定的银行或者电子支付系统缴纳。"))));
    }

    private static String money(DecisionMade decision) {
        return Stream.of(Map.entry("罚款 ", decision.fine()), Map.entry("没收违法所得 ", decision.confiscation()))
                .filter(part -> part.getValue().isPositive())
                .map(part -> part.getKey() + part.getValue().yuan() + " 元")
                .collect(Collectors.joining("、"));
    }

    List<DutyChange> paid(PaymentRecorded payment) {
        boolean completes = payment.amount().plus(payment.confiscation()).isPositive()
                && Payments.of(owed.file()).complete();
        return completes
                ? List.of(
                        new Discharged(DutyKey.of("pay-fine", owed.about()), payment.paidOn()),
                        owed.closing(payment.paidOn()))
                : List.of();
    }
}
