package cn.mingjing.catalogue;

import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.List;

/** Carries a list from its draft to its release. */
public interface ListHandling {

    ListFile file(ListId id);

    /** Does the act if it is lawful; a refusal is on record. */
    Outcome perform(ListId id, ListAct act, Actor actor);

    /** Whether the actor draws this list up, and nothing waits to be checked: what waits is not worked on. */
    boolean mayDraft(ListFile file, Actor actor);

    /** The acts that this post may do with the list as it stands, by their records. */
    List<Class<? extends ListAct>> open(ListFile file, Actor actor);
}
