package cn.mingjing.identity;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.Objection;
import java.util.List;

/** Keeps refusals and looks on record: each is a fact outside the stream of the thing it was about. */
public interface AccessLog {

    /**
     * Records that an act was refused, in a transaction of its own, so that it stays when the caller's rolls back.
     *
     * @param act the act's stable name, such as {@code decide}
     * @param about what the act was to be done to
     * @param why at least one objection, with its clauses
     */
    void refused(Actor actor, String act, StreamId about, List<Objection> why);

    /**
     * Records that somebody looked at something that is not for everybody, in a transaction of its own.
     *
     * @param about the matter it belongs to
     * @param what names it, such as a file's name and digest
     */
    void looked(Actor actor, StreamId about, String what);
}
