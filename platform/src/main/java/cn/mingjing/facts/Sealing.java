package cn.mingjing.facts;

import cn.mingjing.ledger.TreeHead;
import java.util.List;

/** Says how far the log is signed, and which facts have their place in it already. */
public interface Sealing {

    /** The numbers of the stream's facts that are sealed. */
    List<Integer> sealedNumbers(StreamId stream);

    /** The head of the latest signed checkpoint; that of the empty tree before the first. */
    TreeHead head();
}
