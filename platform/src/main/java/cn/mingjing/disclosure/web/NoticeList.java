package cn.mingjing.disclosure.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.DecidedCases;
import cn.mingjing.casework.Words;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.facts.Actor;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decided cases with the state of their notices, the latest decision first. */
@Component
class NoticeList {

    private static final int MOST = 100;

    private final DecidedCases decided;
    private final NoticeHandling handling;

    NoticeList(DecidedCases decided, NoticeHandling handling) {
        this.decided = decided;
        this.handling = handling;
    }

    NoticePage.Listing of(Actor actor) {
        List<NoticePage.Line> lines = decided.latest(actor, MOST).stream()
                .map(line -> new NoticePage.Line(
                        line.id().toString(),
                        line.title(),
                        line.decidedOn(),
                        handling.file(line.id()).state()))
                .toList();
        return new NoticePage.Listing(Table.of(
                        text("notice.list.title"),
                        lines,
                        new Empty(text("notice.list.empty"), text("notice.list.empty.hint")))
                .link(text("case.column.title"), NoticePage.Line::title, line -> "/desk/notices/" + line.caseId())
                .day(text("notice.column.decided"), NoticePage.Line::decidedOn)
                .tag(text("notice.column.state"), line -> new Tag(tone(line.state()), Words.ofConstant(line.state()))));
    }

    private static Tone tone(NoticeFile.State state) {
        return switch (state) {
            case WAITING, DRAFTED, CORRECTED_DRAFT -> Tone.OPEN;
            case OVERTURNED, WRONG -> Tone.SOON;
            case PUBLIC -> Tone.MET;
            case WITHDRAWN, ENDED -> Tone.PLAIN;
        };
    }
}
