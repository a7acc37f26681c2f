package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.ui.Change;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import java.util.List;
import java.util.Optional;

/**
 * One list on the desk.
 *
 * @param address where it is kept
 * @param overtaken what has changed and is not followed yet
 * @param drafting the draft, for those who draw lists up while nothing waits to be checked
 * @param waiting what was submitted and waits to be checked or released
 * @param notice the public page of the edition that holds today
 */
public record ListPage(
        String title,
        String address,
        Tag state,
        List<Link> doable,
        List<String> overtaken,
        Optional<Drafting> drafting,
        Optional<Waiting> waiting,
        Table<Edition> editions,
        List<Moment> history,
        Optional<String> notice) {

    /**
     * The draft.
     *
     * @param version 0 where there is none
     * @param comparison where it is compared with the edition in force, if there is one
     */
    public record Drafting(int version, int items, Table<Row> rows, Optional<String> comparison) {}

    /** What waits, and how many items it has. */
    public record Waiting(int items, Table<Row> rows) {}

    /** An item with its place in the list, from 1. */
    public record Row(int place, String code, String name, String basis) {}

    /**
     * The form of an act or of an item.
     *
     * @param crumb the list's own name
     * @param lead what the act is about, where the form does not say it; empty for nothing
     * @param removal where the item is taken out of the draft
     */
    public record Filling(
            String crumb,
            String lead,
            Form form,
            String action,
            String back,
            Optional<Refusal> refusal,
            String warning,
            Optional<String> removal) {}

    /** Two states of a list beside each other. */
    public record Comparison(String title, String crumb, String back, List<Change> changes) {}
}
