package cn.mingjing.device;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import java.util.List;

/** What an authority has found of its needs, and of what they cost (duties R-12, G-12). */
public interface Plans {

    List<Need> needs(AuthorityId authority);

    List<UnitPrice> prices(AuthorityId authority);

    /** Takes the place of what was said before of this unit and kind. */
    Outcome enter(Need need, Actor by);

    /** Takes the place of the price before. */
    Outcome enter(UnitPrice price, Actor by);
}
