package cn.mingjing.facts.store;

import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import java.util.List;

/** Facts ready to be added to one stream, in order; {@code before} is how many it must have until then. */
record Addition(StreamId stream, int before, List<NewFact> facts) {

    List<Recorded<?>> recorded() {
        return facts.stream().<Recorded<?>>map(NewFact::recorded).toList();
    }
}
