package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAside.Aside;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Stage;
import cn.mingjing.ui.Task;
import java.util.List;
import java.util.Optional;

/**
 * One case as shown: stage line, what may be done, what is owed, the draft decision, timeline, papers, evidence.
 *
 * @param doable what carries the case on
 * @param beside what may be done beside the main line (有关事项)
 * @param recordings where its sound and picture are played; empty where it has none
 * @param asides what other modules tell beside the case
 */
public record CasePage(
        String title,
        String head,
        List<Stage> stages,
        List<Link> doable,
        List<Link> beside,
        List<Task> owed,
        String draftHeading,
        List<Pair> draft,
        List<Aside> asides,
        List<Moment> timeline,
        Optional<Link> recordings,
        List<Paper> papers,
        List<Exhibit> evidence) {

    /** A document of the case. */
    public record Paper(String number, Link link) {}

    /** A piece of evidence of the case. */
    public record Exhibit(String kind, String name, String source, List<Link> originals) {}

    /** The form of an act, with what the law had against it, a search for what it offers, and the case beside it. */
    public record Acting(
            Optional<Head> head,
            Optional<Seek> seek,
            Form form,
            String action,
            String cancel,
            Optional<Refusal> refusal,
            Optional<Beside> beside) {}

    /**
     * What one looks up in the file while filling in a form.
     *
     * @param heading what {@code asked} is: the proposal that waits for approval, else the clue
     * @param draftHeading what {@code draft} is by now: the draft, or the decision made of it
     */
    public record Beside(
            String heading,
            List<Pair> asked,
            String draftHeading,
            List<Pair> draft,
            List<Aside> asides,
            List<Paper> papers,
            List<Exhibit> evidence) {}

    /** A search for what a form offers, by the words last looked for. */
    public record Seek(String label, String words) {}

    /** What one needs to know of the case while filling in a form. */
    public record Head(String id, String title, String words) {}
}
