package cn.mingjing.ui;

/** What stands in one cell of a table. */
public sealed interface Cell {

    record Words(String words) implements Cell {}

    /** Words that must not be broken over two lines, such as a day or a document number. */
    record Unbroken(String words) implements Cell {}

    /** Words with a quiet line below them; an empty note is not shown. */
    record Noted(String words, String note) implements Cell {}

    record Linked(Link link) implements Cell {}

    /** Stands right-aligned. */
    record Figure(String figure) implements Cell {}

    record Marked(Tag tag) implements Cell {}

    record Due(Countdown countdown) implements Cell {}
}
