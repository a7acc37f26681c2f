package cn.mingjing.duty.register;

import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the stream once, when the first source asks for it, and cuts off what came after the fact. */
final class ReadWhenAsked implements StreamSoFar {

    private final FactStore store;
    private final Recorded<?> last;
    private @Nullable List<Recorded<?>> facts;

    ReadWhenAsked(FactStore store, Recorded<?> last) {
        this.store = store;
        this.last = last;
    }

    @Override
    public List<Recorded<?>> facts() {
        List<Recorded<?>> known = facts;
        if (known == null) {
            known = store.read(last.id().stream()).stream()
                    .filter(fact -> fact.id().number() <= last.id().number())
                    .toList();
            facts = known;
        }
        return known;
    }
}
