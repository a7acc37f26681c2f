package cn.mingjing.duty.register;

import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.facts.StreamId;
import java.util.List;
import java.util.Optional;

/** Where duties are written down: the table, or memory during a rebuild. */
interface DutyBook {

    /** The duty as it stands, held until the end of the transaction. */
    Optional<Duty> take(DutyKey key);

    List<DutyKey> about(StreamId thing);

    /** @throws IllegalStateException when there is one under this key already */
    void add(Duty duty);

    void replace(Duty before, Duty after);
}
