package cn.mingjing.ui;

import static cn.mingjing.ui.Text.text;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Where a list goes on.
 *
 * @param words where the reader is, such as {@code 第 21–40 条，共 312 条}
 * @param previous empty on the first page
 * @param next empty on the last page
 */
public record Paging(String words, Optional<String> previous, Optional<String> next) {

    /**
     * Numbered pages.
     *
     * @param page from 1
     * @param size rows per page
     * @param total how many there are
     * @param capped whether counting stopped there and there are more
     * @param href the address of a page
     */
    public static Paging pages(long page, int size, long total, boolean capped, LongFunction<String> href) {
        long first = (page - 1) * size + 1;
        long last = Math.min(page * size, total);
        var words = text(capped ? "ui.paging.capped" : "ui.paging", first, last, total);
        return new Paging(
                total == 0 ? text("ui.paging.none") : words,
                page > 1 ? Optional.of(href.apply(page - 1)) : Optional.empty(),
                last < total ? Optional.of(href.apply(page + 1)) : Optional.empty());
    }

    /** Pages that follow a key, without numbers; empty addresses where there is no such page. */
    public static Paging keys(Optional<String> previous, Optional<String> next) {
        return new Paging("", previous, next);
    }

    public boolean single() {
        return previous.isEmpty() && next.isEmpty();
    }
}
