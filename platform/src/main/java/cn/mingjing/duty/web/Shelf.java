package cn.mingjing.duty.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.duty.Duties.Counts;
import cn.mingjing.duty.Duties.Window;
import cn.mingjing.duty.DutyPage;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The four tabs of a list of duties, as they stand in addresses and messages. */
enum Shelf {
    OVERDUE(Window.OVERDUE),
    TODAY(Window.TODAY),
    WEEK(Window.THIS_WEEK),
    ALL(Window.ALL);

    private final Window window;

    Shelf(Window window) {
        this.window = window;
    }

    /** What an address says; everything for a word that is none of ours. */
    static Shelf named(String word) {
        return Stream.of(values())
                .filter(shelf -> shelf.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }

    Window window() {
        return window;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return text("duty.shelf." + word());
    }

    Empty empty() {
        return new Empty(text("duty.empty." + word()), text("duty.empty.how"));
    }

    /**
     * All four with their counts.
     *
     * @param href the page's address up to the word that names the tab
     * @param current the one shown, if any
     */
    static List<Tab> tabs(Counts counts, String href, Optional<Shelf> current) {
        return Stream.of(values())
                .map(shelf -> new Tab(
                        shelf.label(),
                        href + shelf.word(),
                        shown(counts.of(shelf.window)),
                        current.filter(shelf::equals).isPresent()))
                .toList();
    }

    static String shown(int count) {
        return count < Counts.CAP ? String.valueOf(count) : text("duty.many", Counts.CAP - 1);
    }

    /** Where the next page begins, from an address; the beginning for anything that is no such place. */
    static Optional<DutyPage.Mark> mark(String written) {
        try {
            return Optional.of(DutyPage.Mark.parse(written));
        } catch (RuntimeException notAPlace) {
            return Optional.empty();
        }
    }

    static String encoded(DutyPage.Mark mark) {
        return URLEncoder.encode(mark.toString(), StandardCharsets.UTF_8);
    }
}
