package cn.mingjing.disclosure.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How long a penalty may be public (公示期限), 市场监督管理行政处罚信息公示规定 第十三条; without a document there is no end. */
@Component
class PublicityTerm {

    private static final Set<PenaltyKind> LIGHT = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.PUBLIC_CRITICISM);
    private static final Set<PenaltyKind> LIGHT_OR_FINE =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.PUBLIC_CRITICISM, PenaltyKind.FINE);

    private final WorkingDays workingDays;

    PublicityTerm(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The last day on which a notice released on this day may be public. */
    Optional<LocalDate> lastDay(DecisionMade decision, LawInForce law, LocalDate releasedOn) {
        return law.ruling(light(decision, law) ? Parameters.PUBLICITY_LIGHT : Parameters.PUBLICITY)
                .map(Ruling::value)
                .map(term -> workingDays
                        .calendar()
                        .due(releasedOn, term, Whose.AUTHORITY)
                        .due());
    }

    /** Criticism, or a lower fine; where no document says what is lower, no fine is. */
    private static boolean light(DecisionMade decision, LawInForce law) {
        boolean lowerFine = LIGHT_OR_FINE.containsAll(decision.kinds())
                && law.ruling(Parameters.PUBLICITY_LIGHT_FINE)
                        .filter(most -> decision.fine().compareTo(most.value()) <= 0)
                        .isPresent();
        return lowerFine || LIGHT.containsAll(decision.kinds());
    }
}
