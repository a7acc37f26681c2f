package cn.mingjing.casework;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.Officer;
import cn.mingjing.calendar.Calendar;
import cn.mingjing.casework.DecisionGate.Passage;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Everything outside the file that a decision of the law depends on, gathered once and immutable.
 *
 * @param now by the system's clock
 * @param authority in whose name the act is done
 * @param handler who carries the case on, by its own officers: the authority itself, its successor, or the body it entrusted
 * @param law what binds the authority on the day of the act
 * @param calendar working days as announced so far
 * @param officers who handles the case and the persons the act names, by id, as the register shows them for the day of the act
 * @param adviser the legal adviser the act names, likewise; empty where no register of the authority's system knows him
 * @param decisionDue last day of the term for the decision, where the act asks for it and the term runs
 * @param passage the gate's answer on the present draft and evidence
 * @param lists the public lists that the act asks for, as they hold on its day
 * @param digests what the present draft and evidence digest to
 */
public record Circumstances(
        Instant now,
        Actor actor,
        Authority authority,
        Authority handler,
        LawInForce law,
        Calendar calendar,
        Map<String, Officer> officers,
        Optional<LegalAdviser> adviser,
        Optional<LocalDate> decisionDue,
        Passage passage,
        ListsInForce lists,
        Digests digests) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, China.ZONE);
    }

    public Optional<Officer> officer(String person) {
        return Optional.ofNullable(officers.get(person));
    }
}
