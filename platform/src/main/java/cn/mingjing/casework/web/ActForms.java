package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.Payments;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.China;
import cn.mingjing.law.Fen;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an act's form already knows: the file, the actor, and values to begin with, all of which may be changed. */
@Component
class ActForms {

    private final Clock clock;

    ActForms(Clock clock) {
        this.clock = clock;
    }

    /** The context of an act's form in a case; the file is empty for a case not yet opened. */
    FormContext context(Class<? extends CaseAct> act, CaseFile file, Actor actor) {
        FormContext context = FormContext.empty()
                .about(CaseFile.class, file)
                .about(Actor.class, actor)
                .suggested("receivedOn", today())
                .suggested("issuedOn", today());
        return file.facts().isEmpty() ? context : ofFile(of(act, context, file), file);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    /** What the file says of whoever answers for the party, where he is found, and who handles the case. */
    private static FormContext ofFile(FormContext context, CaseFile file) {
        Party party = file.party();
        String answering = party.representative().isEmpty() ? party.name() : party.representative();
        FormContext known = context.suggested("present", answering)
                .suggested("interviewee", answering)
                .suggested("receivedBy", answering)
                .suggested("waivedBy", answering)
                .suggested("requestedBy", answering);
        return file.officers().map(pair -> known.suggested("officers", pair)).orElse(known);
    }

    private static FormContext of(Class<? extends CaseAct> act, FormContext context, CaseFile file) {
        if (act == ReviseDraft.class || act == EndInvestigation.class) {
            return file.draft()
                    .map(draft -> context.suggested("draft", draft))
                    .or(() -> file.filed().map(filed -> context.suggested("draft.violation", filed.cause())))
                    .orElse(context);
        }
        if (act == RecordPayment.class && file.last(DecisionMade.class).isPresent()) {
            Payments payments = Payments.of(file);
            return context.suggested("amount", payments.unpaidOfFine())
                    .suggested("surcharge", Fen.ZERO)
                    .suggested("confiscation", payments.unpaidOfConfiscation());
        }
        if (act == Approve.class) {
            return context.suggested("opinion", Text.text("case.approve.usual"));
        }
        return act == RecordInterview.class
                ? context
                : context.suggested("place", file.party().address());
    }
}
