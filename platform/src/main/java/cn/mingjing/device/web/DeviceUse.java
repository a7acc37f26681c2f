package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.CareForDevice;
import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.web.FormPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where devices are issued, taken back, repaired, scrapped and looked after. */
@Controller
class DeviceUse {

    private final Devices devices;
    private final Seen seen;
    private final FormPages pages;
    private final Clock clock;

    DeviceUse(Devices devices, Seen seen, FormPages pages, Clock clock) {
        this.devices = devices;
        this.seen = seen;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Places.DEVICES + "/{id}/use/{act}")
    Page use(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable String act) {
        return open(actor, id, "use/" + act);
    }

    @PostMapping(Places.DEVICES + "/{id}/use/{act}")
    Page use(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable String act, Submission sent) {
        return perform(actor, id, "use/" + act, sent);
    }

    @GetMapping(Places.DEVICES + "/{id}/keep/{act}")
    Page keep(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable String act) {
        return open(actor, id, "keep/" + act);
    }

    @PostMapping(Places.DEVICES + "/{id}/keep/{act}")
    Page keep(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable String act, Submission sent) {
        return perform(actor, id, "keep/" + act, sent);
    }

    private Page open(Actor actor, UUID id, String path) {
        DeviceState state = seen.device(actor, id);
        return pages.open(record(path), context(actor, state, path), place(state, path));
    }

    private Page perform(Actor actor, UUID id, String path, Submission sent) {
        DeviceState state = seen.device(actor, id);
        return pages.act(
                record(path),
                context(actor, state, path),
                sent,
                place(state, path),
                act -> devices.perform(state.device().id(), (DeviceAct) act, actor));
    }

    private static Class<? extends Record> record(String path) {
        return DeviceActs.named(path).asSubclass(Record.class);
    }

    private FormContext context(Actor actor, DeviceState state, String path) {
        var context =
                FormContext.empty().about(AuthorityId.class, state.device().authority());
        if (DeviceActs.named(path) == CareForDevice.class) {
            return context.suggested("day", seen.today());
        }
        if (DeviceActs.named(path) != IssueDevice.class) {
            return context;
        }
        var issuing = context.suggested("due", seen.today());
        return actor.post() == Post.OFFICER
                ? issuing.about(Taker.class, new Taker(actor.person()))
                        .known("taker", new Taker(actor.person()), actor.name())
                : issuing;
    }

    private Place place(DeviceState state, String path) {
        String own = Places.of(state.device().id());
        String number = state.device().number();
        String about = path.equals("use/issue")
                ? text("device.check.now", Shown.moment(clock.instant()))
                : number + " " + Words.kind(state.device().kind());
        return new Place(own + "/" + path, about, own, List.of(DeviceEntries.list(), new Link(number, own)));
    }
}
