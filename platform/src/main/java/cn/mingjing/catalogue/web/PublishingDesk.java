package cn.mingjing.catalogue.web;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who collects, passes on, audits, releases and updates what one's authority makes public (duty D-02). */
@Controller
class PublishingDesk {

    private final PublishingViews views;

    PublishingDesk(PublishingViews views) {
        this.views = views;
    }

    @GetMapping(PublishingViews.DESK)
    Page show(@CurrentActor Actor actor) {
        return Page.of("catalogue/publishing", views.of(actor.authority()));
    }
}
