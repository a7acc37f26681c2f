package cn.mingjing.duty.register;

import cn.mingjing.duty.DutySource;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Enters duties inside the transaction that records the fact: what is owed is known as soon as the act is done. */
@Component
class DutyReaction implements Reaction {

    private final Registrar registrar;
    private final ObjectProvider<FactStore> store;

    DutyReaction(
            ObjectProvider<DutySource> sources, DutyCourse course, DutyTable table, ObjectProvider<FactStore> store) {
        this.registrar = new Registrar(sources.orderedStream().toList(), course, table);
        this.store = store;
    }

    @Override
    public void on(Recorded<?> recorded) {
        registrar.enter(recorded, new ReadWhenAsked(store.getObject(), recorded));
    }
}
