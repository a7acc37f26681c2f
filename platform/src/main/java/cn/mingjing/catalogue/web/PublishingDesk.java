package cn.mingjing.catalogue.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who collects, passes on, audits, releases and updates what one's authority makes public (duty D-02). */
@Controller
class PublishingDesk {

    private final PublishingViews views;
    private final Authorities authorities;

    PublishingDesk(PublishingViews views, Authorities authorities) {
        this.views = views;
        this.authorities = authorities;
    }

    @GetMapping(PublishingViews.DESK)
    Page show(@CurrentActor Actor actor) {
        return authorities
                .find(actor.authority())
                .map(authority -> Page.of("catalogue/publishing", views.of(authority.id())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
