package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.Text;
import java.lang.reflect.RecordComponent;

/** What records and their components are called; the keys are described at {@link cn.mingjing.ui.Forms}. */
final class Labels {

    private Labels() {}

    static String title(Class<?> record) {
        return text("act." + record.getSimpleName());
    }

    static String button(Class<?> record) {
        return Text.find("act." + record.getSimpleName() + ".do").orElseGet(() -> text("ui.form.send"));
    }

    static String label(Part part) {
        return Text.find(own(part)).orElseGet(() -> Text.find(any(part)).orElseGet(() -> text(own(part))));
    }

    static String hint(Part part) {
        return Text.find(own(part) + ".hint")
                .or(() -> Text.find(any(part) + ".hint"))
                .orElse("");
    }

    static String variant(Class<?> record) {
        return text("act." + record.getSimpleName());
    }

    static String variantHint(Class<?> record) {
        return Text.find("act." + record.getSimpleName() + ".hint").orElse("");
    }

    static String row(String label, int row) {
        return text("ui.form.row", label, String.valueOf(row + 1));
    }

    /** The key under which a record's component has words of its own. */
    static String own(RecordComponent component) {
        return "act." + component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static String own(Part part) {
        return "act." + part.owner().getSimpleName() + "." + part.name();
    }

    private static String any(Part part) {
        return "act.any." + part.name();
    }
}
