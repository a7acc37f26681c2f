package cn.mingjing.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A column that holds several parts, such as the papers to be brought, as one cell of a table: each part a line of its own, what
 * it consists of parted by {@code ｜}, line breaks within it written as {@code ⏎}. Read back, it is what it was.
 */
public final class Parts {

    private static final String BETWEEN = "｜";
    private static final String BREAK = "⏎";

    private Parts() {}

    static String line(Object part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .map(component -> words(component, part).replace("\r\n", "\n").replace("\n", BREAK))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String words(RecordComponent component, Object part) {
        try {
            return String.valueOf(component.getAccessor().invoke(part));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part tells its own components: " + component, e);
        }
    }

    /** What a part of this column consists of, in order; empty for a column that has one value. */
    public static List<String> of(ListKind kind, String column) {
        return Arrays.stream(kind.item().getRecordComponents())
                .filter(component -> component.getName().equals(column))
                .flatMap(component -> part(component).stream())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Optional<Class<?>> part(RecordComponent component) {
        return component.getType() == List.class && component.getGenericType() instanceof ParameterizedType list
                ? Optional.of((Class<?>) list.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** The fields that a cell fills in, named as a form sends them, such as {@code materials[0].name}. */
    public static Map<String, String> read(ListKind kind, String column, String cell) {
        List<String> components = of(kind, column);
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> lines = cell.lines().filter(line -> !line.isBlank()).toList();
        for (int part = 0; part < lines.size(); part++) {
            String[] words = lines.get(part).split(BETWEEN, components.size());
            for (int place = 0; place < components.size(); place++) {
                String value = place < words.length ? words[place].strip().replace(BREAK, "\n") : "";
                fields.put(column + "[" + part + "]." + components.get(place), value);
            }
        }
        return fields;
    }
}
