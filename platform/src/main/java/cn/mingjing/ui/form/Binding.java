package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
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
                    case Shape.Scalar(var codec, var _) -> scalar(codec, entry, path, label);
                    case Shape.Chosen(var from) -> new Choosing<>(from, context, path, label, problems).one(entry);
                    case Shape.Several(var from, var set) ->
                        new Choosing<>(from, context, path, label, problems).several(entry, set);
                    case Shape.Group group -> group(group, fields(entry), path, label);
                    case Shape.Wrapped(var group) -> wrapped(group, entry, path, label);
                    case Shape.Repeat(var element) -> rows(element, entry, path, label);
                    case Shape.Alternatives alternatives -> alternative(alternatives, entry, path, label);
                    case Shape.Files files -> new FileReading(files, path, label, problems).read(entry);
                    case Shape.Kept kept -> new KeptReading(kept, path, label, problems).read(entry);
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
