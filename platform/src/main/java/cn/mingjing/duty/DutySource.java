package cn.mingjing.duty;

import cn.mingjing.facts.Recorded;
import java.util.List;

/**
 * Says what a fact does to the register of duties. Each module whose facts give rise to duties or end them declares one
 * bean (or several).
 *
 * <p>It runs in the transaction that records the fact, and again at every rebuild: the answer must follow from the facts
 * alone, never from the clock, a register or a table.
 */
public interface DutySource {

    /** The changes in the order in which they apply; empty for a fact that concerns no duty. */
    List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream);
}
