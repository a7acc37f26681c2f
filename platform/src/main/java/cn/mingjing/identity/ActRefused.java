package cn.mingjing.identity;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.Objection;
import java.util.List;

/**
 * The law refused an act.
 *
 * @param act the act's stable name
 * @param about what it was to be done to
 * @param objections why, each with its clauses
 */
public record ActRefused(String act, StreamId about, List<Objection> objections) implements Fact {

    public ActRefused {
        objections = List.copyOf(objections);
    }
}
