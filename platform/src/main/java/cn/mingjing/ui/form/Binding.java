package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads entries into values, once; gathers every problem instead of stopping at the first. */
final class Binding {

    private final FormContext context;
    private final Constraints constraints;
    private final List<FieldProblem> problems = new ArrayList<>();

    Binding(FormContext context, Constraints constraints) {
        this.context = context;
        this.constraints = constraints;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The value; empty where there is none to be had, with the reasons among the problems. */
    Optional<Object> read(Shape shape, Entry entry, String path, String label) {
        return switch (entry) {
            case Entry.Unfit(var expected) -> problem(path, "wrong-type", label, text("ui.json." + expected));
            default ->
                switch (shape) {
                    case Shape.Scalar(var codec) -> scalar(codec, entry, path, label);
                    case Shape.Chosen(var from) -> chosen(from, entry, path, label);
                    case Shape.Several(var from, var set) -> several(from, set, entry, path, label);
                    case Shape.Group group -> group(group, fields(entry), path, label);
                    case Shape.Wrapped(var group) -> wrapped(group, entry, path, label);
                    case Shape.Repeat(var element) -> rows(element, entry, path, label);
                    case Shape.Alternatives alternatives -> alternative(alternatives, entry, path, label);
                    case Shape.Files files -> new FileReading(files, path, label, problems).read(entry);
                    case Shape.Kept(var by, var many) -> kept(by, many, entry, path, label);
                };
        };
    }

    private Optional<Object> scalar(Codec<?> codec, Entry entry, String path, String label) {
        if (!(entry instanceof Entry.Typed(var typed)) || entry.blank()) {
            return problem(path, "missing", label);
        }
        return switch (codec.read(typed)) {
            case Reading.Value<?>(var value) -> Optional.of(value);
            case Reading.Misread<?>(var code, var words) -> misread(path, code, label, words);
        };
    }

    private Optional<Object> misread(String path, String code, String label, List<String> words) {
        if (code.equals(WrittenCodec.COMPLAINT)) {
            problems.add(new FieldProblem(path, code, words.getFirst().replace("{0}", label)));
            return Optional.empty();
        }
        var arguments = new ArrayList<>(List.of(label));
        arguments.addAll(words);
        problems.add(new FieldProblem(path, code, text("ui.problem." + code, arguments.toArray())));
        return Optional.empty();
    }

    private <T> Optional<Object> chosen(FieldComponent.Chosen<T> from, Entry entry, String path, String label) {
        return entry instanceof Entry.Typed(var key) && !entry.blank()
                ? option(from, from.options(context), key, path, label)
                : problem(path, "not-chosen", label);
    }

    /** In the order offered, so that what is chosen twice or in another order is the same choice. */
    private <T> Optional<Object> several(
            FieldComponent.Chosen<T> from, boolean set, Entry entry, String path, String label) {
        var keys = entry instanceof Entry.Picked(var picked) ? picked : List.<String>of();
        var options = from.options(context);
        for (var key : keys) {
            if (option(from, options, key, path, label).isEmpty()) {
                return Optional.empty();
            }
        }
        var values = options.stream()
                .map(Option::value)
                .filter(value -> keys.contains(from.key(value)))
                .toList();
        return Optional.of(set ? Collections.unmodifiableSet(new LinkedHashSet<>(values)) : values);
    }

    private <T> Optional<Object> option(
            FieldComponent.Chosen<T> from, List<Option<T>> options, String key, String path, String label) {
        var found = options.stream()
                .filter(option -> from.key(option.value()).equals(key))
                .findFirst();
        if (found.isEmpty()) {
            return problem(path, "not-offered", label);
        }
        var barred = found.get().barred();
        if (!barred.isEmpty()) {
            problems.add(new FieldProblem(path, "barred", barred));
            return Optional.empty();
        }
        return Optional.of(found.get().value());
    }

    private Optional<Object> kept(FieldComponent.Kept<?> by, boolean many, Entry entry, String path, String label) {
        var keys = entry instanceof Entry.Picked(var picked) ? picked : List.<String>of();
        if (keys.isEmpty() && !many) {
            // A file that was refused has its own problem already.
            return entry instanceof Entry.Picked ? Optional.empty() : problem(path, "no-file", label);
        }
        if (keys.size() > 1 && !many) {
            return problem(path, "one-file", label);
        }
        var values = keys.stream().<Object>flatMap(key -> by.kept(key).stream()).toList();
        if (values.size() < keys.size()) {
            return problem(path, "not-kept", label);
        }
        return Optional.of(many ? values : values.getFirst());
    }

    private Optional<Object> rows(Shape element, Entry entry, String path, String label) {
        var rows = entry instanceof Entry.Rows(var sent) ? sent : List.<Entry>of();
        var values = new ArrayList<Object>();
        for (int row = 0; row < rows.size(); row++) {
            read(element, rows.get(row), Paths.row(path, row), Labels.row(label, row))
                    .ifPresent(values::add);
        }
        return values.size() == rows.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> alternative(Shape.Alternatives shape, Entry entry, String path, String label) {
        if (!(entry instanceof Entry.Alternative(var key, var variants)) || key.isEmpty()) {
            return problem(path, "not-chosen", label);
        }
        var group = shape.variants().get(key);
        return group == null
                ? problem(path, "not-offered", label)
                : group(group, fields(variants.getOrDefault(key, Entry.NOTHING)), Paths.inner(path, key), label);
    }

    private Optional<Object> wrapped(Shape.Group group, Entry entry, String path, String label) {
        var part = group.parts().getFirst();
        var value = read(part.shape(), entry, path, label);
        return value.isPresent() && fits(part, value.get(), path, label)
                ? made(group, new Object[] {part.asArgument(value.get())}, path, label)
                : Optional.empty();
    }

    Optional<Object> group(Shape.Group group, Entry.Fields entry, String path, String label) {
        var arguments = new @Nullable Object[group.parts().size()];
        boolean complete = true;
        for (int i = 0; i < arguments.length; i++) {
            complete &= fill(arguments, i, group.parts().get(i), entry, path);
        }
        return complete ? made(group, arguments, path, label) : Optional.empty();
    }

    private boolean fill(@Nullable Object[] arguments, int place, Part part, Entry.Fields sent, String outer) {
        var path = Paths.inner(outer, part.name());
        var given = context.givenAt(path);
        if (given.isPresent()) {
            arguments[place] = part.asArgument(given.get().value());
            return true;
        }
        var entry = sent.part(part.name());
        if (part.optional() && entry.blank()) {
            arguments[place] = part.asArgument(null);
            return fits(part, arguments[place], path, Labels.label(part));
        }
        var label = Labels.label(part);
        var value = read(part.shape(), entry, path, label);
        if (value.isEmpty()) {
            return false;
        }
        arguments[place] = part.asArgument(value.get());
        return fits(part, arguments[place], path, label);
    }

    private boolean fits(Part part, @Nullable Object argument, String path, String label) {
        var found = constraints.ofPart(part, argument, path, label);
        problems.addAll(found);
        return found.isEmpty();
    }

    private Optional<Object> made(Shape.Group group, @Nullable Object[] arguments, String path, String label) {
        try {
            var record = (Object) group.constructor().newInstance(arguments);
            var found = constraints.ofWhole(record, group, path, label);
            problems.addAll(found);
            return found.isEmpty() ? Optional.of(record) : Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return problem(path, "unfit", label);
            }
            throw new IllegalStateException("cannot make a " + group.type().getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + group.type().getName(), e);
        }
    }

    private static Entry.Fields fields(Entry entry) {
        return entry instanceof Entry.Fields fields ? fields : new Entry.Fields(Map.of());
    }

    private Optional<Object> problem(String path, String code, Object... words) {
        problems.add(new FieldProblem(path, code, text("ui.problem." + code, words)));
        return Optional.empty();
    }
}
