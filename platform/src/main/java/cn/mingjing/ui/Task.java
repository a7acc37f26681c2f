package cn.mingjing.ui;

import java.util.List;
import java.util.Optional;

/**
 * One line of a task list: what is owed, about what, until when, under which clause, and the button that does it.
 *
 * @param what what is to be done, such as {@code 公示处罚决定}
 * @param about the matter it belongs to
 * @param detail a further line; empty for none
 * @param way the page on which it is done; empty for one who may only look
 */
public record Task(String what, Link about, String detail, Countdown due, List<Basis> bases, Optional<Link> way) {

    public Task {
        bases = List.copyOf(bases);
    }
}
