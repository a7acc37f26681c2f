package cn.mingjing.duty.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.duty.DeskCount;
import cn.mingjing.facts.Actor;
import cn.mingjing.ui.Drafts;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many forms the actor has begun and not sent. */
@Component
@Order(100)
class DraftCount implements DeskCount {

    private final Drafts drafts;

    DraftCount(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        int begun = drafts.of(actor.person()).size();
        return begun == 0
                ? Optional.empty()
                : Optional.of(new Counted(text("duty.drafts"), String.valueOf(begun), "/desk/drafts"));
    }
}
