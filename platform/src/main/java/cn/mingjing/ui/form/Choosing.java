package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads what was chosen in one field; what is not offered, or barred, is refused with its reason. */
record Choosing<T>(
        FieldComponent.Chosen<T> from, FormContext context, String path, String label, List<FieldProblem> problems) {

    Optional<Object> one(Entry entry) {
        return entry instanceof Entry.Typed(var key) && !entry.blank()
                ? option(from.options(context), key)
                : problem("not-chosen");
    }

    /** In the order offered, so that what is chosen twice or in another order is the same choice. */
    Optional<Object> several(Entry entry, boolean set) {
        var keys = entry instanceof Entry.Picked(var picked) ? picked : List.<String>of();
        var options = from.options(context);
        for (var key : keys) {
            if (option(options, key).isEmpty()) {
                return Optional.empty();
            }
        }
        var values = options.stream()
                .map(Option::value)
                .filter(value -> keys.contains(from.key(value)))
                .toList();
        return Optional.of(set ? Collections.unmodifiableSet(new LinkedHashSet<>(values)) : values);
    }

    private Optional<Object> option(List<Option<T>> options, String key) {
        var found = options.stream()
                .filter(option -> from.key(option.value()).equals(key))
                .findFirst();
        if (found.isEmpty()) {
            return problem("not-offered");
        }
        var barred = found.get().barred();
        if (!barred.isEmpty()) {
            problems.add(new FieldProblem(path, "barred", barred));
            return Optional.empty();
        }
        return Optional.of(found.get().value());
    }

    private Optional<Object> problem(String code) {
        problems.add(new FieldProblem(path, code, text("ui.problem." + code, label)));
        return Optional.empty();
    }
}
