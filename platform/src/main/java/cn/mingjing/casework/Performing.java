package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows the decision: service, payment, close (送达、履行、结案), 行政处罚法 第六十一条、第六十六条至第七十二条. */
public sealed interface Performing extends Fact {

    /** The decision was served; the party's terms run from here. */
    record DecisionServed(
            LocalDate servedOn,
            Defence.ServiceMode mode,
            String place,
            String receivedBy,
            OfficerPair officers,
            Optional<OriginalRef> receipt,
            String remark)
            implements Performing, Service {}

    /**
     * Money was paid at the collecting bank.
     *
     * @param amount paid of the fine
     * @param surcharge paid for being late
     * @param confiscation paid of the confiscated gains
     */
    record PaymentRecorded(LocalDate paidOn, Fen amount, Fen surcharge, Fen confiscation, String bankReceipt)
            implements Performing {

        public Fen total() {
            return amount.plus(surcharge).plus(confiscation);
        }
    }

    /** The party did what it was ordered to do besides paying. */
    record CorrectionConfirmed(LocalDate confirmedOn, String finding, OfficerPair officers) implements Performing {}

    /** The handlers ask that the case be closed. */
    record ClosingProposed(String ground, String performance, List<Post> chain) implements Performing, Proposal {}

    /** The case is closed. */
    record CaseClosed(LocalDate closedOn, String ground, int proposal) implements Performing {}
}
