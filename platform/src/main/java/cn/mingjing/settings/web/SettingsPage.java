package cn.mingjing.settings.web;

import cn.mingjing.settings.Version;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import java.util.List;
import java.util.Optional;

/**
 * An authority's own settings on the desk.
 *
 * @param asked what its documents leave open and nothing answers, said with why it is asked
 * @param waiting what was handed in, beside what holds
 * @param inForce the version that binds today
 */
public record SettingsPage(
        Tag state,
        List<Link> doable,
        List<Asked> asked,
        Optional<Waiting> waiting,
        Optional<Text> inForce,
        Table<Version> versions,
        List<Moment> history) {

    /** Something that must be set, with the clause that leaves it open. */
    public record Asked(String name, List<Basis> bases) {}

    /** What waits for approval. */
    public record Waiting(String about, String reason, Table<Difference> differences) {}

    /** A version's articles. */
    public record Text(String document, String about, Table<Article> articles) {}

    /** One article: its number and what it says. */
    public record Article(String number, String says) {}

    /** What one value was and is to be; empty where it is not set. */
    public record Difference(String name, String before, String after) {}

    /** One version with what it changed. */
    public record OneVersion(Text text, Table<Difference> differences) {}

    /**
     * The form of an act.
     *
     * @param sections the fields of the values, in groups; none for the other acts
     */
    public record Filling(Form form, String action, Optional<Refusal> refusal, List<Section> sections) {}

    /** Fields that belong together. */
    public record Section(String title, String lead, List<Entry> entries) {}

    /**
     * A field of the values.
     *
     * @param path where it lies in the form
     * @param known what the documents above say, or that they say nothing
     */
    public record Entry(String path, String known, List<Basis> bases) {}
}
