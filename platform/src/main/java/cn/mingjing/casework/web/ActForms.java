package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.facts.Actor;
import cn.mingjing.ui.FormContext;
import org.springframework.stereotype.Component;

/** What an act's form already knows: the file, the actor, and values to begin with. */
@Component
class ActForms {

    /** The context of an act's form in a case; the file is empty for a case not yet opened. */
    FormContext context(Class<? extends CaseAct> act, CaseFile file, Actor actor) {
        FormContext context = FormContext.empty().about(CaseFile.class, file).about(Actor.class, actor);
        return act == ReviseDraft.class
                ? file.draft().map(draft -> context.suggested("draft", draft)).orElse(context)
                : context;
    }
}
