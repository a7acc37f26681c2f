package cn.mingjing.catalogue;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Fen;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of each list, as people read and exchange them: the same in pages, comparisons and spreadsheets. */
public final class ItemColumns {

    private static final String OWN = "more";

    private ItemColumns() {}

    /** The typed columns of a list, by the names of their components, in order; a place's own columns come after. */
    public static Map<String, String> labels(ListKind kind) {
        Map<String, String> labels = new LinkedHashMap<>();
        typed(kind.item())
                .forEach(component -> labels.put(
                        component.getName(), text("act." + kind.item().getSimpleName() + "." + component.getName())));
        return labels;
    }

    /** What an item says, label by label, the place's own columns last; what is empty is left out. */
    public static Map<String, String> cells(Item item) {
        Map<String, String> cells = new LinkedHashMap<>();
        typed(item.getClass()).forEach(component -> {
            String words = words(value(component, item));
            if (!words.isEmpty()) {
                cells.put(text("act." + item.getClass().getSimpleName() + "." + component.getName()), words);
            }
        });
        item.more().forEach(extra -> cells.put(extra.label(), extra.value()));
        return cells;
    }

    /** The words that can be chosen in a column, by their constants; empty for a column of free text. */
    public static Map<String, String> choices(ListKind kind, String column) {
        Map<String, String> choices = new LinkedHashMap<>();
        typed(kind.item())
                .filter(component -> component.getName().equals(column))
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant)
                .forEach(constant -> choices.put(constant.name(), words(constant)));
        return choices;
    }

    /** The columns of these items as a table: the typed ones of the list, then whatever the place has of its own. */
    public static List<String> allLabels(ListKind kind, List<Item> items) {
        Set<String> labels = new LinkedHashSet<>(labels(kind).values());
        items.forEach(item -> labels.addAll(cells(item).keySet()));
        return List.copyOf(labels);
    }

    private static Stream<RecordComponent> typed(Class<?> item) {
        return Arrays.stream(item.getRecordComponents())
                .filter(component -> !component.getName().equals(OWN));
    }

    private static Object value(RecordComponent component, Item item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an item tells its own components: " + component, e);
        }
    }

    private static String words(Object value) {
        return switch (value) {
            case String words -> words;
            case Enum<?> one -> text("enum." + one.getDeclaringClass().getSimpleName() + "." + one.name());
            case Fen amount -> amount.yuan();
            case Optional<?> maybe -> maybe.map(ItemColumns::words).orElse("");
            case List<?> many ->
                String.join("\n", many.stream().map(Parts::line).toList());
            default -> throw new IllegalStateException("no words for " + value.getClass());
        };
    }
}
