package cn.mingjing.ui.form;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.Upload;
import cn.mingjing.ui.UploadedFile;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the shape of each record, once; a type that cannot be filled in is our fault and throws. */
final class Shapes {

    private static final int DEEPEST = 6;

    private final Map<Class<?>, FieldComponent<?>> components;
    private final Map<Class<?>, Shape.Group> known = new ConcurrentHashMap<>();

    Shapes(List<FieldComponent<?>> components) {
        this.components =
                components.stream().collect(Collectors.toUnmodifiableMap(FieldComponent::type, Function.identity()));
    }

    Shape.Group of(Class<?> record) {
        var shape = known.get(record);
        if (shape == null) {
            shape = group(record, 0);
            known.put(record, shape);
        }
        return shape;
    }

    private Shape.Group group(Class<?> record, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a form cannot hold itself: " + record.getName());
        }
        var parts = Arrays.stream(record.getRecordComponents())
                .map(component -> part(record, component, depth))
                .toList();
        return new Shape.Group(record, constructor(record), parts);
    }

    private Part part(Class<?> owner, RecordComponent component, int depth) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        var type = component.getGenericType();
        boolean wrapped = raw(type) == Optional.class;
        var shape = shape(wrapped ? argument(type) : type, component, depth);
        return new Part(owner, component.getName(), shape, absence(component), accessor);
    }

    private static Part.Absence absence(RecordComponent component) {
        if (component.getType() == Optional.class) {
            return Part.Absence.EMPTY;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Part.Absence.NULL;
        }
        boolean text = component.getType() == String.class;
        return text && !component.getAccessor().isAnnotationPresent(NotBlank.class)
                ? Part.Absence.BLANK
                : Part.Absence.NEVER;
    }

    private Shape shape(Type type, RecordComponent component, int depth) {
        var raw = raw(type);
        if (raw == List.class) {
            return several(argument(type), false, component, depth);
        }
        if (raw == Set.class) {
            return several(argument(type), true, component, depth);
        }
        return simple(raw, component).or(() -> taught(raw, component)).orElseGet(() -> composed(raw, component, depth));
    }

    private Shape several(Type element, boolean set, RecordComponent component, int depth) {
        if (raw(element) == UploadedFile.class && !set) {
            return files(component, true);
        }
        var one = shape(element, component, depth);
        if (one instanceof Shape.Chosen(var from)) {
            return new Shape.Several(from, set);
        }
        if (one instanceof Shape.Kept(var by, var _) && !set) {
            return new Shape.Kept(by, true);
        }
        if (set) {
            throw new IllegalArgumentException("a set needs something that can be chosen: " + component);
        }
        return new Shape.Repeat(one);
    }

    private Optional<Shape> taught(Class<?> raw, RecordComponent component) {
        return Optional.ofNullable(components.get(raw)).map(taught -> switch (taught) {
            case FieldComponent.Chosen<?> chosen -> new Shape.Chosen(chosen);
            case FieldComponent.Kept<?> kept -> new Shape.Kept(kept, false);
            case FieldComponent.Written<?> written ->
                new Shape.Scalar(
                        new WrittenCodec<>(written, new TextCodec(1, TextCodec.LINE_LIMIT)),
                        Scalars.autocomplete(component));
        });
    }

    private static Optional<Shape> simple(Class<?> raw, RecordComponent component) {
        if (raw == boolean.class || raw == Boolean.class) {
            return Optional.of(new Shape.Chosen(new YesOrNo(Labels.own(component))));
        } else if (raw == UploadedFile.class) {
            return Optional.of(files(component, false));
        }
        return Scalars.codec(raw, component).map(codec -> new Shape.Scalar(codec, Scalars.autocomplete(component)));
    }

    private Shape composed(Class<?> raw, RecordComponent component, int depth) {
        if (raw.isEnum()) {
            return new Shape.Chosen(new OneOfEnum<>(raw.asSubclass(Enum.class)));
        }
        if (raw.isRecord()) {
            var group = group(raw, depth + 1);
            var single =
                    group.parts().size() == 1 && group.parts().getFirst().name().equals("value");
            return single ? new Shape.Wrapped(group) : group;
        }
        if (raw.isSealed()) {
            var variants = new LinkedHashMap<String, Shape.Group>();
            permitted(raw).forEach(variant -> variants.put(variant.getSimpleName(), group(variant, depth + 1)));
            return new Shape.Alternatives(raw, variants);
        }
        throw new IllegalArgumentException("no field component for " + raw.getName() + " in "
                + component.getDeclaringRecord().getName() + "." + component.getName());
    }

    private static Stream<Class<?>> permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(variant -> variant.isRecord() ? Stream.of(variant) : permitted(variant));
    }

    private static Shape.Files files(RecordComponent component, boolean many) {
        var upload = component.getAnnotation(Upload.class);
        return upload == null
                ? new Shape.Files(many, "", Upload.LARGEST)
                : new Shape.Files(many, String.join(",", upload.types()), upload.kilobytes());
    }

    private static Constructor<?> constructor(Class<?> record) {
        try {
            var types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + record.getName(), e);
        }
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalArgumentException("a form cannot fill " + type);
        };
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }
}
