package cn.mingjing.document;

import cn.mingjing.law.Fen;
import cn.mingjing.law.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 行政处罚决定书, with the six items of 行政处罚法 art. 59, and whether the party's defence was accepted.
 *
 * @param course where the case came from and how it was investigated
 * @param facts the facts as found
 * @param defence what notice was given, what the party stated, and whether and why it was accepted
 * @param hearing how a hearing went, where there was one
 * @param reasons how the facts are to be judged, and the provisions breached
 * @param discretion what was weighed, and why the penalty is as high as it is
 * @param basis the provisions applied, as cited
 * @param penalties what is decided
 * @param payment present where there is something to pay
 * @param date empty for a draft
 */
public record PenaltyDecision(
        String agency,
        Optional<DocumentNumber> number,
        PartyParticulars party,
        String caseName,
        String course,
        String facts,
        List<EvidenceItem> evidence,
        String defence,
        Optional<String> hearing,
        String reasons,
        String discretion,
        String basis,
        List<Penalty> penalties,
        Optional<Payment> payment,
        Remedies remedies,
        Optional<LocalDate> date)
        implements Paper {

    /** A piece of evidence and what it proves; the second is empty where it is said of all together. */
    public record EvidenceItem(String what, String proves) {}

    /**
     * How and by when to pay (art. 67), and what being late costs (art. 72).
     *
     * @param bank the collecting bank
     * @param account the account for fines; empty while the authority has entered none
     * @param online where it can be paid online, if anywhere
     * @param within from receipt of the decision
     * @param latePercentPerDay of the fine; what is added never exceeds the fine
     */
    public record Payment(String bank, String account, Optional<URI> online, Term within, int latePercentPerDay) {}

    /**
     * The ways to have the decision examined, each from receipt.
     *
     * @param reconsiderationBody the authority that reconsiders
     * @param court the court that hears the suit
     */
    public record Remedies(String reconsiderationBody, Term reconsiderationWithin, String court, Term suitWithin) {}

    public PenaltyDecision {
        evidence = List.copyOf(evidence);
        penalties = List.copyOf(penalties);
    }

    /** All fines together; nothing where none is imposed. */
    public Fen fines() {
        return penalties.stream().map(Penalty::fine).reduce(Fen.ZERO, Fen::plus);
    }

    /** What the party has to pay, in the law's words. */
    public String moneyDue() {
        boolean confiscated =
                penalties.stream().anyMatch(penalty -> penalty.gainConfiscated().isPositive());
        return confiscated ? "罚没款" : "罚款";
    }

    @Override
    public String title() {
        return "行政处罚决定书";
    }

    @Override
    public String matter() {
        return caseName;
    }
}
