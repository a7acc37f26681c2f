package cn.mingjing.casework;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.law.Fen;
import java.util.function.Function;

/** What the decision of a case asks for in money, and what of it has been paid (罚没款). */
public record Payments(DecisionMade decision, CaseFile file) {

    /** @throws java.util.NoSuchElementException when the case is not decided */
    public static Payments of(CaseFile file) {
        return new Payments(file.last(DecisionMade.class).orElseThrow().fact(), file);
    }

    public Fen paidOfFine() {
        return sum(PaymentRecorded::amount);
    }

    public Fen paidOfConfiscation() {
        return sum(PaymentRecorded::confiscation);
    }

    public Fen paidOfSurcharge() {
        return sum(PaymentRecorded::surcharge);
    }

    public Fen unpaidOfFine() {
        return decision.fine().less(paidOfFine());
    }

    public Fen unpaidOfConfiscation() {
        return decision.confiscation().less(paidOfConfiscation());
    }

    /** Whether fine and confiscated gains are paid, the surcharge aside. */
    public boolean complete() {
        return !unpaidOfFine().isPositive() && !unpaidOfConfiscation().isPositive();
    }

    private Fen sum(Function<PaymentRecorded, Fen> part) {
        return file.all(PaymentRecorded.class).stream()
                .map(payment -> part.apply(payment.fact()))
                .reduce(Fen.ZERO, Fen::plus);
    }
}
