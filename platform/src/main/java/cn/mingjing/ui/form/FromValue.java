package cn.mingjing.ui.form;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes values as the entries that would have been sent for them. */
final class FromValue {

    private final FormContext context;

    FromValue(FormContext context) {
        this.context = context;
    }

    Entry.Fields group(Shape.Group group, Object record, String path) {
        var parts = new LinkedHashMap<String, Entry>();
        for (var part : group.parts()) {
            var inner = Paths.inner(path, part.name());
            var value = part.of(record);
            if (context.givenAt(inner).isEmpty() && value != null) {
                parts.put(part.name(), entry(part.shape(), value, inner));
            }
        }
        return new Entry.Fields(parts);
    }

    /** What a form begins with where nothing was sent yet: the context's suggestions. */
    Entry.Fields suggestions(Shape.Group group, String path) {
        var parts = new LinkedHashMap<String, Entry>();
        for (var part : group.parts()) {
            var inner = Paths.inner(path, part.name());
            context.suggestedAt(inner)
                    .ifPresentOrElse(
                            value -> parts.put(part.name(), entry(part.shape(), value, inner)),
                            () -> deeper(part.shape(), inner).ifPresent(below -> parts.put(part.name(), below)));
        }
        return new Entry.Fields(parts);
    }

    private java.util.Optional<Entry> deeper(Shape shape, String path) {
        return shape instanceof Shape.Group group
                ? java.util.Optional.of(suggestions(group, path))
                : java.util.Optional.empty();
    }

    private Entry entry(Shape shape, Object value, String path) {
        return switch (shape) {
            case Shape.Scalar(var codec, var _) -> new Entry.Typed(written(codec, value));
            case Shape.Chosen(var from) -> new Entry.Typed(key(from, value));
            case Shape.Several(var from, var _) ->
                new Entry.Picked(((Collection<?>) value)
                        .stream().map(one -> key(from, one)).toList());
            case Shape.Group group -> group(group, value, path);
            case Shape.Wrapped wrapped -> wrapped(wrapped, value, path);
            case Shape.Repeat(var element) -> rows(element, (List<?>) value, path);
            case Shape.Alternatives alternatives -> alternative(alternatives, value, path);
            case Shape.Files _ -> Entry.NOTHING;
            case Shape.Kept(var by, var many) ->
                new Entry.Picked((many ? (Collection<?>) value : List.of(value))
                        .stream().map(one -> key(by, one)).toList());
        };
    }

    private Entry wrapped(Shape.Wrapped wrapped, Object value, String path) {
        var inner = wrapped.part().of(value);
        return inner == null ? Entry.NOTHING : entry(wrapped.part().shape(), inner, path);
    }

    private Entry rows(Shape element, List<?> values, String path) {
        var rows = new java.util.ArrayList<Entry>();
        for (var value : values) {
            rows.add(entry(element, value, Paths.row(path, rows.size())));
        }
        return new Entry.Rows(rows);
    }

    private Entry alternative(Shape.Alternatives alternatives, Object value, String path) {
        var type = value instanceof Class<?> begun ? begun : value.getClass();
        var name = type.getSimpleName();
        var group = alternatives.variants().get(name);
        if (group == null) {
            throw new IllegalArgumentException(type + " is none of " + alternatives.type());
        }
        if (value == type) {
            return new Entry.Alternative(name, Map.of());
        }
        return new Entry.Alternative(name, Map.of(name, group(group, value, Paths.inner(path, name))));
    }

    @SuppressWarnings("unchecked")
    private static <T> String written(Codec<T> codec, Object value) {
        return codec.write((T) value);
    }

    @SuppressWarnings("unchecked")
    private static <T> String key(FieldComponent.Kept<T> by, Object value) {
        return by.key((T) value);
    }

    @SuppressWarnings("unchecked")
    private static <T> String key(FieldComponent.Chosen<T> from, Object value) {
        return from.key((T) value);
    }
}
