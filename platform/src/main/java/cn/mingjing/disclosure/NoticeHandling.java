package cn.mingjing.disclosure;

import cn.mingjing.casework.CaseId;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;

/** Performs the acts of disclosure; the only way to make a notice public or take it down. */
public interface NoticeHandling {

    /** Asks the law whether the act may be done and records it; a refusal is recorded too. */
    Outcome perform(CaseId caseId, NoticeAct act, Actor actor);

    /** The notice of a case's decision as it stands. */
    NoticeFile file(CaseId caseId);
}
