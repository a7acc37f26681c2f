package cn.mingjing.disclosure.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.disclosure.acts.DraftNotice;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.ui.FormContext;
import java.util.Arrays;
import java.util.List;
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

    /** The author begins with texts in which every name and number the case knows is replaced; once more, with his last ones. */
    static FormContext context(Class<? extends Record> act, CaseFile file, NoticeFile notice) {
        FormContext context = FormContext.empty();
        if (act != DraftNotice.class) {
            return context;
        }
        DraftNotice begin = Draft.suggested(file);
        List<TreatedPart> before =
                notice.last(NoticeDrafted.class).map(NoticeDrafted::treated).orElse(List.of());
        return context.suggested("violation", last("violation", before, begin.violation()))
                .suggested("facts", last("facts", before, begin.facts()))
                .suggested("content", last("content", before, begin.content()))
                .suggested("correction", last("correction", before, begin.correction()));
    }

    private static String last(String field, List<TreatedPart> before, String begin) {
        return before.stream()
                .filter(part -> part.field().equals(field))
                .map(TreatedPart::text)
                .findFirst()
                .orElse(begin);
    }
}
