package cn.mingjing.disclosure.handling;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.facts.Actor;
import java.time.LocalDate;

/** One act about to be done on one notice: what a rule of disclosure looks at. */
record NoticeSituation<A extends NoticeAct>(
        NoticeFile notice, CaseFile file, A act, Actor actor, LocalDate today, Decider decider, LawInForce law) {}
