package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.Plans;
import cn.mingjing.device.entry.EnterNeed;
import cn.mingjing.device.entry.EnterPrice;
import cn.mingjing.device.web.FormPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an authority says what its units need and what it costs. */
@Controller
class PlanEntries {

    private final Plans plans;
    private final FormPages pages;

    PlanEntries(Plans plans, FormPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping(Places.NEEDS + "/new")
    Page need(@CurrentActor Actor actor) {
        return pages.open(EnterNeed.class, context(actor), place(Places.NEEDS + "/new"));
    }

    @PostMapping(Places.NEEDS + "/new")
    Page enterNeed(@CurrentActor Actor actor, Submission sent) {
        return pages.act(
                EnterNeed.class,
                context(actor),
                sent,
                place(Places.NEEDS + "/new"),
                entry -> plans.enter(entry.entry(actor.authority()), actor));
    }

    @GetMapping(Places.PRICES + "/new")
    Page price(@CurrentActor Actor actor) {
        return pages.open(EnterPrice.class, context(actor), place(Places.PRICES + "/new"));
    }

    @PostMapping(Places.PRICES + "/new")
    Page enterPrice(@CurrentActor Actor actor, Submission sent) {
        return pages.act(
                EnterPrice.class,
                context(actor),
                sent,
                place(Places.PRICES + "/new"),
                entry -> plans.enter(entry.entry(actor.authority()), actor));
    }

    private static FormContext context(Actor actor) {
        return FormContext.empty().about(AuthorityId.class, actor.authority());
    }

    private static Place place(String action) {
        return new Place(
                action, "", Places.NEEDS, List.of(DeviceEntries.list(), new Link(text("device.needs"), Places.NEEDS)));
    }
}
