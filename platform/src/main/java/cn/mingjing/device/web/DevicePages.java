package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One device: what it is, how it stands, everything that happened to it. */
@Controller
public class DevicePages {

    private final Devices devices;
    private final Seen seen;

    DevicePages(Devices devices, Seen seen) {
        this.devices = devices;
        this.seen = seen;
    }

    /** @param ways what the reader may do with it now */
    public record DevicePage(
            String title, Tag standing, List<Pair> particulars, List<Moment> history, List<Link> ways) {}

    @GetMapping(Places.DEVICES + "/{id}")
    Page show(@CurrentActor Actor actor, @PathVariable UUID id) {
        DeviceState state = seen.device(actor, id);
        Device device = state.device();
        return Page.of(
                "device/device",
                new DevicePage(
                        device.number() + " " + Words.kind(device.kind()),
                        Words.standing(state, seen.today()),
                        particulars(state),
                        devices.history(device.id()).stream()
                                .map(HistoryLines::moment)
                                .toList(),
                        ways(state, actor)));
    }

    private List<Pair> particulars(DeviceState state) {
        Device device = state.device();
        List<Pair> pairs = new ArrayList<>();
        state.holding()
                .ifPresent(holder -> pairs.add(new Pair(text("device.holder"), holder.name()).note(Words.due(state))));
        if (state.aboard()) {
            pairs.add(new Pair(text("device.recordings"), text("device.recordings.aboard")));
        }
        pairs.add(new Pair(text("act.EnterDevice.model"), device.model()));
        pairs.add(new Pair(text("act.EnterDevice.serial"), device.serial()));
        pairs.add(new Pair(text("act.EnterDevice.standard"), device.standard().orElse(text("device.none"))));
        device.storageGb().ifPresent(size -> pairs.add(new Pair(text("act.EnterDevice.storageGb"), size + " GB")));
        pairs.add(new Pair(
                text("act.EnterDevice.unit"), seen.units(device.authority()).getOrDefault(device.unit(), "")));
        pairs.add(new Pair(text("act.EnterDevice.purchased"), Shown.day(device.purchased())));
        pairs.add(new Pair(text("device.served-out"), Shown.day(device.servedOut()))
                .note(Words.life(state, seen.today())));
        pairs.add(new Pair(text("act.EnterDevice.connected"), text(device.connected() ? "ui.form.yes" : "ui.form.no")));
        pairs.add(new Pair(
                        text("device.next-care"),
                        state.nextCare().map(Shown::day).orElse(text("device.none")))
                .note(state.needsCare(seen.today()) ? text("device.care-due") : ""));
        return pairs;
    }

    private static List<Link> ways(DeviceState state, Actor actor) {
        String own = Places.of(state.device().id());
        List<Link> ways = new ArrayList<>();
        DeviceActs.open(state, actor)
                .forEach(path ->
                        ways.add(new Link(text("act." + DeviceActs.named(path).getSimpleName()), own + "/" + path)));
        if (Seen.keeps(actor, state.device().authority()) && state.standing() != DeviceStanding.SCRAPPED) {
            ways.add(new Link(text("device.change"), own + "/change"));
        }
        return ways;
    }
}
