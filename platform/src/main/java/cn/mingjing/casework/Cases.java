package cn.mingjing.casework;

import cn.mingjing.facts.Actor;
import java.util.List;

/** Lists of cases; what an actor does not see is not in them. */
public interface Cases {

    /** How many lines a page has. */
    int PAGE = 20;

    /**
     * Cases within the actor's purview, changed last first.
     *
     * @param search part of title, party or cause; empty for all
     * @param page from 1
     */
    List<CaseSummary> list(Actor actor, String search, int page);

    /** How many there are in all, for paging. */
    int count(Actor actor, String search);
}
