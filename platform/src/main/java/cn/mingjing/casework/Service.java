package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.util.Optional;

/** A document of the case reached the party (送达), 行政处罚法 第六十一条: what every receipt of service says. */
public sealed interface Service extends Fact permits Defence.PenaltyNoticeServed, Performing.DecisionServed {

    /** The day of service; the party's terms run from here. */
    LocalDate servedOn();

    Defence.ServiceMode mode();

    String place();

    /** Who took the document, or refused to. */
    String receivedBy();

    /** The two who served it and showed their credentials. */
    OfficerPair officers();

    /** What proves the service: the signed receipt, photographs, the carrier's or the system's slip. */
    Optional<OriginalRef> receipt();

    /** Why it was refused and who witnessed that, or whatever else belongs to the receipt. */
    String remark();
}
