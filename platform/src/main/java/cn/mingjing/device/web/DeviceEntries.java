package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.entry.EnterDevice;
import cn.mingjing.device.web.FormPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where devices are entered and what the register says of them is changed. */
@Controller
class DeviceEntries {

    private final Devices devices;
    private final Seen seen;
    private final FormPages pages;

    DeviceEntries(Devices devices, Seen seen, FormPages pages) {
        this.devices = devices;
        this.seen = seen;
        this.pages = pages;
    }

    @GetMapping(Places.DEVICES + "/new")
    Page begin(@CurrentActor Actor actor) {
        return pages.open(EnterDevice.class, context(actor.authority()), beginning());
    }

    @PostMapping(Places.DEVICES + "/new")
    Page enter(@CurrentActor Actor actor, Submission sent) {
        return pages.act(
                EnterDevice.class,
                context(actor.authority()),
                sent,
                beginning(),
                entry -> devices.enter(entry.entry(DeviceId.random(), actor.authority()), actor));
    }

    @GetMapping(Places.DEVICES + "/{id}/change")
    Page show(@CurrentActor Actor actor, @PathVariable UUID id) {
        DeviceState state = seen.device(actor, id);
        return pages.filled(EnterDevice.of(state.device()), context(actor.authority()), place(state));
    }

    @PostMapping(Places.DEVICES + "/{id}/change")
    Page change(@CurrentActor Actor actor, @PathVariable UUID id, Submission sent) {
        DeviceState state = seen.device(actor, id);
        return pages.act(
                EnterDevice.class,
                context(actor.authority()),
                sent,
                place(state),
                entry -> devices.enter(
                        entry.entry(state.device().id(), state.device().authority()), actor));
    }

    private static FormContext context(AuthorityId authority) {
        return FormContext.empty().about(AuthorityId.class, authority);
    }

    private static Place beginning() {
        return new Place(Places.DEVICES + "/new", "", Places.DEVICES, List.of(list()));
    }

    private static Place place(DeviceState state) {
        String own = Places.of(state.device().id());
        String number = state.device().number();
        return new Place(own + "/change", "", own, List.of(list(), new Link(number, own)));
    }

    static Link list() {
        return new Link(text("device.title"), Places.DEVICES);
    }
}
