package cn.mingjing.disclosure.web;

import cn.mingjing.casework.DecidedCases;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.facts.Actor;
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
        return new NoticePage.Listing(decided.latest(actor, MOST).stream()
                .map(line -> new NoticePage.Line(
                        line.id().toString(),
                        line.title(),
                        line.decidedOn(),
                        handling.file(line.id()).state()))
                .toList());
    }
}
