package cn.mingjing.casework;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.List;
import java.util.Optional;

/** Performs acts in cases; the only way to change one. */
public interface CaseHandling {

    /**
     * Asks the law whether the act may be done and, if so, records it with its documents in one transaction. A refusal is
     * recorded too, outside the case's stream.
     *
     * @throws cn.mingjing.facts.StreamChanged when somebody acted in the case meanwhile and the act was decided on an older
     *     file again and again
     */
    Outcome perform(CaseId id, CaseAct act, Actor actor);

    /** The file as it stands; empty for an unknown case, or one outside the actor's purview. */
    Optional<CaseFile> file(CaseId id, Actor actor);

    /** What the law says now about each act the actor's post may do at this stage. */
    List<Row<?>> open(CaseFile file, Actor actor);

    /** The procedure that runs, as a table. */
    Procedure procedure();
}
