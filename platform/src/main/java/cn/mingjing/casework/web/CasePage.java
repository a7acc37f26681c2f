package cn.mingjing.casework.web;

import cn.mingjing.casework.Stage;
import cn.mingjing.duty.Duty;
import cn.mingjing.law.Objection;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One case as shown: stage line, what may be done, what is owed, timeline. */
public record CasePage(
        String id,
        String title,
        String party,
        String authority,
        Optional<String> days,
        List<Step> line,
        List<Doable> doable,
        List<Duty> owed,
        List<Event> timeline,
        List<Paper> papers,
        List<Exhibit> evidence,
        Instant now) {

    /** One stage of the stage line. */
    public record Step(Stage stage, String name, State state, String hint) {

        /** Where the case stands with the stage. */
        public enum State {
            DONE,
            NOW,
            AHEAD
        }
    }

    /** An act that may be tried now. */
    public record Doable(String act, String name, String href) {}

    /** One fact on the timeline. */
    public record Event(
            int number,
            String what,
            String detail,
            String who,
            String post,
            Instant occurredAt,
            Instant recordedAt,
            boolean sealed,
            List<OriginalRef> originals) {}

    /** A document of the case. */
    public record Paper(String title, String number, OriginalRef original) {}

    /** A piece of evidence of the case. */
    public record Exhibit(String kind, String name, String source, List<OriginalRef> originals) {}

    /** The form of an act, with what the law had against it. */
    public record Acting(
            Optional<CaseHead> head, Form form, String action, String cancel, List<Objection> objections) {}

    /** What one needs to know of the case while filling in a form. */
    public record CaseHead(String id, String title, String party, String stage) {}
}
