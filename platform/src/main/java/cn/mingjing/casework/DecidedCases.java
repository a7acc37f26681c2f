package cn.mingjing.casework;

import cn.mingjing.facts.Actor;
import java.time.LocalDate;
import java.util.List;

/** Cases in which a decision was made. */
public interface DecidedCases {

    /** Within the actor's purview, the latest decision first. */
    List<Decided> latest(Actor actor, int limit);

    /** One decided case. */
    record Decided(CaseId id, String title, LocalDate decidedOn) {}
}
