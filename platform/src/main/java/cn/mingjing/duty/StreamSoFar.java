package cn.mingjing.duty;

import cn.mingjing.facts.Recorded;
import java.util.List;

/** The stream of a fact up to that fact; read from the record only when it is asked for. */
public interface StreamSoFar {

    /** The facts in order, the one just recorded last; never any that came after it, also during a rebuild. */
    List<Recorded<?>> facts();
}
