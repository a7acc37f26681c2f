package cn.mingjing.disclosure.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.disclosure.acts.DraftNotice;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.ui.FormContext;
import java.util.Arrays;
import java.util.Optional;

/** Finds acts of disclosure by name, and what their forms begin with. */
final class NoticeActs {

    private NoticeActs() {}

    static Optional<Class<? extends Record>> named(String name) {
        return Arrays.stream(NoticeAct.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .map(type -> type.asSubclass(Record.class));
    }

    /** The author begins with texts in which every name and number the case knows is replaced. */
    static FormContext context(Class<? extends Record> act, CaseFile file) {
        FormContext context = FormContext.empty();
        if (act != DraftNotice.class) {
            return context;
        }
        DraftNotice begin = Draft.suggested(file);
        return context.suggested("violation", begin.violation())
                .suggested("facts", begin.facts())
                .suggested("content", begin.content())
                .suggested("correction", begin.correction());
    }
}
