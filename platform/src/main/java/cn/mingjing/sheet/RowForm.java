package cn.mingjing.sheet;

import cn.mingjing.ui.FormContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * How the rows of a sheet are read: each as if it had been typed into the form of a record.
 *
 * @param type the record of the form
 * @param context what its fields may choose from
 * @param columns in the order in which they are named to the user
 * @param more what a row says beyond its columns
 */
public record RowForm<R extends Record>(Class<R> type, FormContext context, List<Column> columns, More more) {

    /**
     * A column and the component of the record that it fills.
     *
     * @param labels how offices call it, our own word first
     * @param choices for what is chosen: the form's word for each word that may stand in a cell; empty for text
     */
    public record Column(String component, List<String> labels, Map<String, String> choices) {

        public static Column text(String component, String... labels) {
            return new Column(component, Arrays.asList(labels), Map.of());
        }

        public Column choosing(Map<String, String> words) {
            return new Column(component, labels, words);
        }

        /** Our own word for it. */
        public String label() {
            return labels.getFirst();
        }
    }

    /** Adds to what is typed into the form for one row. */
    @FunctionalInterface
    public interface More {

        /** @param place of the row among those below the heading, counted from 1 */
        void add(Heading heading, SheetRow row, int place, MultiValueMap<String, String> typed);
    }

    public RowForm {
        columns = List.copyOf(columns);
    }

    public RowForm(Class<R> type, FormContext context, List<Column> columns) {
        this(type, context, columns, (heading, row, place, typed) -> {});
    }

    Collection<String> labels() {
        return columns.stream().flatMap(column -> column.labels().stream()).toList();
    }

    Optional<Column> column(String component) {
        return columns.stream()
                .filter(column -> column.component().equals(component))
                .findFirst();
    }
}
