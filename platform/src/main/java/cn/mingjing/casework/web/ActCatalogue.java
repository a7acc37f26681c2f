package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.Procedure;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds an act by its name in an address; an act is a record as well, which forms and JSON read. */
@Component
class ActCatalogue {

    private final Procedure procedure;

    ActCatalogue(CaseHandling handling) {
        this.procedure = handling.procedure();
    }

    Optional<Class<? extends CaseAct>> find(String name) {
        return procedure.actNamed(name);
    }

    /** The act's type as the record that it is. */
    static Class<? extends Record> asRecord(Class<? extends CaseAct> act) {
        return act.asSubclass(Record.class);
    }
}
