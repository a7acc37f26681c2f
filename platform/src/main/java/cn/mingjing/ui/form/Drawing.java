package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.Field;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws one field per component, with what was entered and what is wrong with it. */
final class Drawing {

    private static final int MOST_RADIOS = 5;

    private final FormContext context;
    private final Map<String, String> problems = new HashMap<>();

    Drawing(FormContext context, List<FieldProblem> problems) {
        this.context = context;
        problems.forEach(problem -> this.problems.putIfAbsent(problem.path(), problem.message()));
    }

    List<Field> group(Shape.Group group, Entry entry, String path) {
        var fields = new ArrayList<Field>();
        for (var part : group.parts()) {
            var inner = Paths.inner(path, part.name());
            var sent = entry instanceof Entry.Fields sentFields ? sentFields.part(part.name()) : Entry.NOTHING;
            var given = context.givenAt(inner);
            if (given.isEmpty()) {
                fields.add(field(part.shape(), sent, head(part, inner)));
            } else {
                given.get().shown().ifPresent(shown -> fields.add(new Field.Known(head(part, inner), shown)));
            }
        }
        return fields;
    }

    private Field field(Shape shape, Entry entry, Field.Head head) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar, typed(entry), head);
            case Shape.Chosen(var from) -> chosen(from, typed(entry), head);
            case Shape.Several(var from, var _) ->
                new Field.Choices(head, Field.Look.CHECKBOXES, choices(from, picked(entry)));
            case Shape.Group group -> new Field.Group(head, group(group, entry, head.path()));
            case Shape.Wrapped wrapped -> field(wrapped.part().shape(), entry, head);
            case Shape.Repeat(var element) -> rows(element, entry, head);
            case Shape.Alternatives alternatives -> alternatives(alternatives, entry, head);
            case Shape.Files files -> files(files, head, List.of());
            case Shape.Kept kept -> files(kept.files(), head, arrived(kept.by(), picked(entry)));
        };
    }

    private static Field files(Shape.Files files, Field.Head head, List<Field.Choice> kept) {
        return new Field.Files(head, files.many(), files.accept(), files.largest(), kept);
    }

    private static Field scalar(Shape.Scalar scalar, String value, Field.Head head) {
        var kind = scalar.codec().kind();
        return scalar.codec() instanceof TextCodec(var lines, var _) && lines > 1
                ? new Field.Paragraphs(head, lines, value)
                : new Field.Line(head, kind, scalar.autocomplete(), kind == Field.Kind.SECRET ? "" : value);
    }

    private Field chosen(FieldComponent.Chosen<?> from, String key, Field.Head head) {
        var choices = choices(from, key.isEmpty() ? List.of() : List.of(key));
        boolean radios = !head.optional() && choices.size() <= MOST_RADIOS;
        return new Field.Choices(head, radios ? Field.Look.RADIOS : Field.Look.SELECT, choices);
    }

    private <T> List<Field.Choice> choices(FieldComponent.Chosen<T> from, List<String> chosen) {
        return from.options(context).stream()
                .map(option -> {
                    var key = from.key(option.value());
                    return new Field.Choice(key, option.label(), option.hint(), option.barred(), chosen.contains(key));
                })
                .toList();
    }

    private static <T> List<Field.Choice> arrived(FieldComponent.Kept<T> by, List<String> keys) {
        return keys.stream()
                .flatMap(key -> by.kept(key).stream()
                        .map(value -> new Field.Choice(key, text("ui.form.kept", by.label(value)), "", "", true)))
                .toList();
    }

    private Field rows(Shape element, Entry entry, Field.Head head) {
        var sent = entry instanceof Entry.Rows(var rows) && !rows.isEmpty() ? rows : List.of(Entry.NOTHING);
        var fields = new ArrayList<Field>();
        for (int row = 0; row < sent.size(); row++) {
            var path = Paths.row(head.path(), row);
            var label = Labels.row(head.name(), row);
            var rowHead = new Field.Head(path, label, label, "", false, problems.getOrDefault(path, ""));
            fields.add(field(element, sent.get(row), rowHead));
        }
        return new Field.Rows(head, fields);
    }

    private Field alternatives(Shape.Alternatives shape, Entry entry, Field.Head head) {
        var chosen = entry instanceof Entry.Alternative(var key, var _) ? key : "";
        var sent = entry instanceof Entry.Alternative(var _, var variants) ? variants : Map.<String, Entry>of();
        var drawn = new ArrayList<Field.Alternative>();
        shape.variants().forEach((name, group) -> {
            var inner = group(group, sent.getOrDefault(name, Entry.NOTHING), Paths.inner(head.path(), name));
            drawn.add(new Field.Alternative(
                    name, Labels.variant(group.type()), Labels.variantHint(group.type()), name.equals(chosen), inner));
        });
        return new Field.Alternatives(head, drawn);
    }

    private Field.Head head(Part part, String path) {
        var label = Labels.label(part);
        var shown = part.mayBeLeft() ? text("ui.form.optional", label) : label;
        return new Field.Head(path, label, shown, Labels.hint(part), part.optional(), problems.getOrDefault(path, ""));
    }

    private static String typed(Entry entry) {
        return entry instanceof Entry.Typed(var text) ? text : "";
    }

    private static List<String> picked(Entry entry) {
        return entry instanceof Entry.Picked(var keys) ? keys : List.of();
    }
}
