package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceState;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of an authority's devices, with what one has oneself above it. */
@Controller
public class DeviceDesk {

    private final Seen seen;

    DeviceDesk(Seen seen) {
        this.seen = seen;
    }

    /**
     * The list.
     *
     * @param others the authorities one may look at, where there are several
     * @param own what the reader has himself; empty for none
     * @param narrowed what the list is narrowed to, such as one unit and kind; empty for everything
     * @param all where everything is listed
     */
    public record DevicesPage(
            String heading,
            List<Tab> others,
            Optional<Table<DeviceState>> own,
            List<Tab> shelves,
            String narrowed,
            String all,
            Table<DeviceState> devices,
            List<Link> ways) {}

    @GetMapping(Places.DEVICES)
    Page show(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state) {
        AuthorityId id = seen.authority(actor, authority);
        var units = seen.units(id);
        LocalDate today = seen.today();
        Shelf shelf = Shelf.of(state);
        List<DeviceState> mine = seen.devices(actor, id).stream()
                .filter(one -> Seen.has(actor, one))
                .toList();
        List<DeviceState> narrowed = seen.devices(actor, id).stream()
                .filter(one -> unit.isEmpty() || one.device().unit().toString().equals(unit))
                .filter(one -> kind.isEmpty() || one.device().kind().name().equals(kind))
                .toList();
        List<DeviceState> shown =
                narrowed.stream().filter(one -> shelf.holds(one, today)).toList();
        String narrowing = Places.devices(id) + "&unit=" + unit + "&kind=" + kind;
        var empty = new Empty(text("device.empty"), text("device.empty.how"));
        return Page.of(
                "device/devices",
                new DevicesPage(
                        seen.name(id),
                        others(actor, id),
                        mine.isEmpty()
                                ? Optional.empty()
                                : Optional.of(DeviceTable.of(text("device.mine"), mine, units, today, empty)),
                        shelves(narrowed, shelf, narrowing, today),
                        String.join(
                                " · ",
                                List.of(
                                                units.entrySet().stream()
                                                        .filter(one -> one.getKey()
                                                                .toString()
                                                                .equals(unit))
                                                        .map(one -> one.getValue())
                                                        .findFirst()
                                                        .orElse(""),
                                                kind.isEmpty() || shown.isEmpty()
                                                        ? ""
                                                        : Words.kind(shown.getFirst()
                                                                .device()
                                                                .kind()))
                                        .stream()
                                        .filter(words -> !words.isEmpty())
                                        .toList()),
                        Places.devices(id),
                        DeviceTable.of(text("device.title"), shown, units, today, empty),
                        ways(actor, id)));
    }

    private List<Tab> others(Actor actor, AuthorityId current) {
        return seen.others(actor).stream()
                .map(one -> new Tab(
                        one.name(), Places.devices(one.id()), "", one.id().equals(current)))
                .toList();
    }

    private static List<Tab> shelves(List<DeviceState> devices, Shelf current, String address, LocalDate today) {
        return Arrays.stream(Shelf.values())
                .map(shelf -> new Tab(
                        text("device.shelf." + shelf),
                        address + "&state=" + shelf.word(),
                        String.valueOf(devices.stream()
                                .filter(one -> shelf.holds(one, today))
                                .count()),
                        shelf == current))
                .filter(tab -> tab.current() || !tab.count().equals("0"))
                .toList();
    }

    private static List<Link> ways(Actor actor, AuthorityId id) {
        List<Link> ways = new ArrayList<>();
        if (Seen.keeps(actor, id)) {
            ways.add(new Link(text("act.EnterDevice"), Places.DEVICES + "/new"));
            ways.add(new Link(text("device.import"), Places.DEVICES + "/import"));
        }
        ways.add(new Link(text("device.rooms"), Places.rooms(id)));
        if (actor.post() != Post.OFFICER) {
            ways.add(new Link(text("device.needs"), Places.needs(id)));
            ways.add(new Link(text("device.xlsx"), Places.DEVICES + "/list.xlsx?authority=" + id));
        }
        return ways;
    }
}
