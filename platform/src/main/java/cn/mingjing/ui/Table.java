package cn.mingjing.ui;

import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one table: sticky header, figures to the right, cards on a narrow screen. Immutable; each column gives a new table.
 *
 * <pre>{@code
 * Table.of("案件", cases, new Empty("还没有案件。", "立案后会出现在这里。"))
 *         .link("当事人", Row::party, row -> "/desk/cases/" + row.id())
 *         .amount("罚款（元）", Row::fine)
 *         .due("期限", Row::countdown)
 *         .paged(Paging.pages(...))
 * }</pre>
 *
 * @param caption what it lists, for those who hear the page
 */
public record Table<T>(String caption, List<T> rows, List<Column<T>> columns, Empty empty, Optional<Paging> paging) {

    /** One column. */
    public record Column<T>(String label, boolean figures, Function<T, Cell> cell) {}

    public Table {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public static <T> Table<T> of(String caption, List<T> rows, Empty empty) {
        return new Table<>(caption, rows, List.of(), empty, Optional.empty());
    }

    public Table<T> text(String label, Function<T, String> words) {
        return with(label, false, row -> new Cell.Words(words.apply(row)));
    }

    /** Words that must not be broken over two lines, such as a document number. */
    public Table<T> unbroken(String label, Function<T, String> words) {
        return with(label, false, row -> new Cell.Unbroken(words.apply(row)));
    }

    /** Words with a quiet line below them, such as where they come from. */
    public Table<T> noted(String label, Function<T, String> words, Function<T, String> note) {
        return with(label, false, row -> new Cell.Noted(words.apply(row), note.apply(row)));
    }

    public Table<T> link(String label, Function<T, String> words, Function<T, String> href) {
        return with(label, false, row -> new Cell.Linked(new Link(words.apply(row), href.apply(row))));
    }

    public Table<T> number(String label, Function<T, Number> number) {
        return with(label, true, row -> new Cell.Figure(number.apply(row).toString()));
    }

    /** Amounts in yuan; say the unit in the label. */
    public Table<T> amount(String label, Function<T, Fen> amount) {
        return with(label, true, row -> new Cell.Figure(Shown.yuan(amount.apply(row))));
    }

    public Table<T> day(String label, Function<T, LocalDate> day) {
        return with(label, false, row -> new Cell.Unbroken(Shown.day(day.apply(row))));
    }

    public Table<T> tag(String label, Function<T, Tag> tag) {
        return with(label, false, row -> new Cell.Marked(tag.apply(row)));
    }

    public Table<T> due(String label, Function<T, Countdown> countdown) {
        return with(label, false, row -> new Cell.Due(countdown.apply(row)));
    }

    public Table<T> paged(Paging pages) {
        return new Table<>(caption, rows, columns, empty, Optional.of(pages));
    }

    /** The cells, row by row, in the order of the columns. */
    public List<List<Cell>> cells() {
        return rows.stream()
                .map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList())
                .toList();
    }

    private Table<T> with(String label, boolean figures, Function<T, Cell> cell) {
        var more = Stream.concat(columns.stream(), Stream.of(new Column<>(label, figures, cell)))
                .toList();
        return new Table<>(caption, rows, more, empty, paging);
    }
}
