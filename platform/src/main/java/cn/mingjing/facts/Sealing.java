package cn.mingjing.facts;

import java.util.List;

/** Says which facts have their place in the signed log already. */
public interface Sealing {

    /** The numbers of the stream's facts that are sealed. */
    List<Integer> sealedNumbers(StreamId stream);
}
