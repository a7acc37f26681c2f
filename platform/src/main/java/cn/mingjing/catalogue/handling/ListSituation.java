package cn.mingjing.catalogue.handling;

import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListFile;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.PriorReviewer;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One act about to be done on one list: what a rule looks at.
 *
 * @param draft the items of the draft as it stands
 * @param reviewer who must review this list beforehand, where a document that binds the authority says so
 * @param agency that reviewer, where it works in this installation
 */
record ListSituation<A extends ListAct>(
        ListFile file,
        A act,
        Actor actor,
        LocalDate today,
        Authority authority,
        List<Item> draft,
        Optional<Ruling<PriorReviewer>> reviewer,
        Optional<Authority> agency) {

    /** Whether that agency is this authority itself, so that its own check is all there is. */
    boolean reviewsItself() {
        return reviewer.map(Ruling::value)
                .map(PriorReview::sector)
                .filter(authority.sectors()::contains)
                .isPresent();
    }

    <B extends ListAct> ListSituation<B> with(B other) {
        return new ListSituation<>(file, other, actor, today, authority, draft, reviewer, agency);
    }
}
