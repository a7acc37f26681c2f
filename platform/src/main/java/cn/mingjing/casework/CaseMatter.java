package cn.mingjing.casework;

import cn.mingjing.facts.Actor;
import cn.mingjing.ui.Link;
import java.util.Optional;

/** Something that another module does for a case; it stands on the case's page among the matters beside the main line. */
public interface CaseMatter {

    /** Where it is done; empty where this actor does not do it now. */
    Optional<Link> of(CaseFile file, Actor actor);
}
