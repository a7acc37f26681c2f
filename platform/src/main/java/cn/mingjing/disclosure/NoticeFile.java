package cn.mingjing.disclosure;

import cn.mingjing.disclosure.Noticing.DecisionOverturned;
import cn.mingjing.disclosure.Noticing.NoticeChecked;
import cn.mingjing.disclosure.Noticing.NoticeCorrected;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.Noticing.NoticeFoundWrong;
import cn.mingjing.disclosure.Noticing.NoticeReleased;
import cn.mingjing.disclosure.Noticing.NoticeReturned;
import cn.mingjing.disclosure.Noticing.NoticeWithdrawn;
import cn.mingjing.disclosure.Noticing.PublicityEnded;
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
        /** 应更正 */
        WRONG,
        /** 更正稿待审核 */
        CORRECTED_DRAFT,
        /** 公示提前终止 */
        ENDED,
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
        if (last(PublicityEnded.class).isPresent()) {
            return State.ENDED;
        }
        if (last(NoticeReleased.class).isPresent()) {
            return last(DecisionOverturned.class).isPresent() ? State.OVERTURNED : released();
        }
        return openDraft().isPresent() ? State.DRAFTED : State.WAITING;
    }

    private State released() {
        if (error().isEmpty()) {
            return State.PUBLIC;
        }
        return openDraft().isPresent() ? State.CORRECTED_DRAFT : State.WRONG;
    }

    /** The error reported last, as long as it is not corrected. */
    public Optional<Recorded<?>> error() {
        return record(NoticeFoundWrong.class).filter(found -> isLast(found, NoticeCorrected.class));
    }

    /** The draft that waits for its checker. */
    public Optional<Recorded<?>> openDraft() {
        return record(NoticeDrafted.class)
                .filter(draft -> isLast(draft, NoticeReturned.class))
                .filter(draft -> isLast(draft, NoticeChecked.class));
    }

    private boolean isLast(Recorded<?> fact, Class<? extends Fact> answer) {
        return record(answer)
                .filter(later -> later.id().number() > fact.id().number())
                .isEmpty();
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
