package cn.mingjing.disclosure.web;

import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One notice at the desk. */
public record NoticePage(
        String caseId,
        String noticeId,
        String title,
        NoticeFile.State state,
        LocalDate decidedOn,
        Optional<NoticeDrafted> draft,
        List<NoticePreview> preview,
        List<Moment> history,
        List<String> open) {

    /** Whether one of the open acts is what comes next; what may always be done stays in the background. */
    public boolean somethingIsDue() {
        return state != NoticeFile.State.PUBLIC;
    }

    /** The form of an act, beside what the public would read. */
    public record Acting(
            String caseId,
            String title,
            Form form,
            String action,
            Optional<Refusal> refusal,
            NoticeFile.State state,
            List<NoticePreview> preview) {}

    /** The list of notices. */
    public record Listing(Table<Line> lines) {}

    /** One line of the list. */
    public record Line(String caseId, String title, LocalDate decidedOn, NoticeFile.State state) {}
}
