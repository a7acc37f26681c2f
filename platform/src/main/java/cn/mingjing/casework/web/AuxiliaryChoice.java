package cn.mingjing.casework.web;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.facts.Actor;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The auxiliary staff of the actor's authority, who may be named as having come along. */
@Component
class AuxiliaryChoice implements FieldComponent.Chosen<AuxiliaryId> {

    private final Officers officers;

    AuxiliaryChoice(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Class<AuxiliaryId> type() {
        return AuxiliaryId.class;
    }

    @Override
    public List<Option<AuxiliaryId>> options(FormContext context) {
        return officers.of(context.get(Actor.class).authority()).stream()
                .filter(person -> person.standing() == Officer.Standing.AUXILIARY)
                .map(person -> new Option<>(new AuxiliaryId(person.person()), person.name(), person.title()))
                .toList();
    }

    @Override
    public String key(AuxiliaryId auxiliary) {
        return auxiliary.value();
    }
}
