package cn.mingjing.authority.registers;

import cn.mingjing.authority.Engagement.State;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.law.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What must hold before a legal adviser is entered. */
@Component
class AdviserRules {

    private final AuthorityTable authorities;
    private final AdviserTable advisers;
    private final EntryRules rules;

    AdviserRules(AuthorityTable authorities, AdviserTable advisers, EntryRules rules) {
        this.authorities = authorities;
        this.advisers = advisers;
        this.rules = rules;
    }

    List<Objection> against(LegalAdviser adviser) {
        LocalDate today = rules.today();
        List<Objection> objections = new ArrayList<>();
        if (authorities.on(adviser.authority(), today).isEmpty()) {
            objections.add(EntryRules.objection("authority-known", adviser.authority()));
        }
        if (adviser.capacity() == LegalAdviser.Capacity.PUBLIC_LAWYER
                && adviser.licence().isEmpty()) {
            objections.add(EntryRules.objection("public-lawyer-licensed", adviser.name()));
        }
        adviser.engagement()
                .end()
                .filter(end -> end.on().isAfter(today)
                        || end.on().isBefore(adviser.engagement().from()))
                .ifPresent(end -> objections.add(EntryRules.objection("engagement-ended-in-its-time")));
        if (engagedAlready(adviser, today)) {
            objections.add(EntryRules.objection("adviser-engaged-once", adviser.name()));
        }
        return objections;
    }

    /** Whoever is engaged again after the end of an engagement gets an entry of his own for it. */
    private boolean engagedAlready(LegalAdviser adviser, LocalDate today) {
        return advisers.of(List.of(adviser.authority()), "", today).stream()
                .filter(other -> !other.id().equals(adviser.id()))
                .filter(other -> other.engagement().stateOn(today) != State.ENDED
                        && other.engagement().stateOn(today) != State.EXPIRED)
                .anyMatch(other -> samePerson(other, adviser));
    }

    private static boolean samePerson(LegalAdviser one, LegalAdviser other) {
        return one.licence().isPresent() && one.licence().equals(other.licence())
                || one.name().equals(other.name()) && one.employer().equals(other.employer());
    }
}
