package cn.mingjing.disclosure;

import cn.mingjing.disclosure.Noticing.DecisionOverturned;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.Noticing.NoticeReleased;
import cn.mingjing.disclosure.Noticing.NoticeReturned;
import cn.mingjing.disclosure.Noticing.NoticeWithdrawn;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import java.util.List;
import java.util.Optional;

/** A notice as its facts tell it; immutable. */
public record NoticeFile(NoticeId id, List<Recorded<?>> facts) {

    /** How far a notice has come. */
    public enum State {
        /** 待拟稿 */
        WAITING,
        /** 待审核 */
        DRAFTED,
        /** 已公示 */
        PUBLIC,
        /** 应撤下 */
        OVERTURNED,
        /** 已撤下 */
        WITHDRAWN
    }

    public NoticeFile {
        facts = List.copyOf(facts);
    }

    public int version() {
        return facts.size();
    }

    public State state() {
        if (last(NoticeWithdrawn.class).isPresent()) {
            return State.WITHDRAWN;
        }
        if (last(NoticeReleased.class).isPresent()) {
            return last(DecisionOverturned.class).isPresent() ? State.OVERTURNED : State.PUBLIC;
        }
        return openDraft().isPresent() ? State.DRAFTED : State.WAITING;
    }

    /** The draft that waits for its checker. */
    public Optional<Recorded<?>> openDraft() {
        return record(NoticeDrafted.class)
                .filter(draft -> record(NoticeReturned.class)
                        .filter(returned -> returned.id().number() > draft.id().number())
                        .isEmpty());
    }

    /** The latest fact of a type. */
    public <F extends Fact> Optional<F> last(Class<F> type) {
        return record(type).map(recorded -> type.cast(recorded.fact()));
    }

    private Optional<Recorded<?>> record(Class<? extends Fact> type) {
        return facts.stream()
                .filter(recorded -> type.isInstance(recorded.fact()))
                .<Recorded<?>>map(recorded -> recorded)
                .reduce((earlier, later) -> later);
    }
}
