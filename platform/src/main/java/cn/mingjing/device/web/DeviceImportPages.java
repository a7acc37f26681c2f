package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.entry.DeviceColumns;
import cn.mingjing.device.entry.EnterDevice;
import cn.mingjing.device.entry.SheetDevices;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.ImportPage.Found;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetPages;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Change;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Waiting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From a spreadsheet into the register of devices. */
@Controller
@RequestMapping(Places.DEVICES + "/import")
class DeviceImportPages {

    private static final TypeReference<List<Device>> DEVICES = new TypeReference<>() {};

    private final Devices devices;
    private final SheetDevices reading;
    private final SheetPages pages;
    private final Waiting waiting;
    private final Seen seen;
    private final Bases bases;
    private final JsonMapper json;

    DeviceImportPages(
            Devices devices,
            SheetDevices reading,
            SheetPages pages,
            Waiting waiting,
            Seen seen,
            Bases bases,
            JsonMapper json) {
        this.devices = devices;
        this.reading = reading;
        this.pages = pages;
        this.waiting = waiting;
        this.seen = seen;
        this.bases = bases;
        this.json = json;
    }

    @GetMapping
    Page choose() {
        return pages.choose(place());
    }

    @PostMapping
    Page read(Submission sent, @CurrentActor Actor actor) {
        return pages.read(place(), sent, sheet -> found(actor.authority(), sheet));
    }

    @PostMapping("/accept")
    Page accept(@RequestParam UUID token, @CurrentActor Actor actor) {
        Optional<List<Device>> found =
                waiting.take(key(actor.authority()), token).map(text -> json.readValue(text, DEVICES));
        if (found.isEmpty()) {
            return Page.seeOther(Places.DEVICES).saying(text("sheet.import.gone"));
        }
        return switch (devices.enterAll(found.get(), actor)) {
            case Outcome.Done done ->
                Page.seeOther(Places.DEVICES)
                        .saying(text("device.import.done", found.get().size()));
            case Outcome.Refused(var why) -> pages.refused(place(), bases.refusal(text("device.import"), why));
        };
    }

    private Found found(AuthorityId authority, Sheet sheet) {
        Map<UnitId, String> units = seen.units(authority);
        var read = reading.in(sheet, authority, units);
        if (!read.problems().isEmpty()) {
            return Found.wrong(read.problems());
        }
        Map<String, Device> known = devices.of(authority).stream()
                .map(DeviceState::device)
                .collect(Collectors.toMap(Device::number, device -> device));
        List<Device> changed = read.records().stream()
                .map(entry -> entry(entry, authority, known))
                .filter(device -> !device.equals(known.get(device.number())))
                .toList();
        int rows = read.rows().size();
        if (changed.isEmpty()) {
            return Found.nothing(text(rows == 0 ? "sheet.import.empty" : "sheet.import.same", rows));
        }
        return Found.ready(
                text("device.import.found", rows, changed.size()),
                changes(changed, known, units),
                Places.DEVICES + "/import/accept?token="
                        + waiting.keep(key(authority), json.writerFor(DEVICES).writeValueAsString(changed)),
                read.remarks());
    }

    private static Device entry(EnterDevice entry, AuthorityId authority, Map<String, Device> known) {
        DeviceId id =
                Optional.ofNullable(known.get(entry.number())).map(Device::id).orElseGet(DeviceId::random);
        return entry.entry(id, authority);
    }

    private static List<Change> changes(List<Device> changed, Map<String, Device> known, Map<UnitId, String> units) {
        Map<String, Change.Entry> before = new LinkedHashMap<>();
        Map<String, Change.Entry> after = new LinkedHashMap<>();
        for (Device device : changed) {
            Optional.ofNullable(known.get(device.number()))
                    .ifPresent(was -> before.put(was.number(), shown(was, units)));
            after.put(device.number(), shown(device, units));
        }
        return Change.between(before, after);
    }

    private static Change.Entry shown(Device device, Map<UnitId, String> units) {
        Map<String, String> cells = new LinkedHashMap<>();
        var words = DeviceColumns.cells(device, units).iterator();
        DeviceColumns.labels().values().forEach(label -> cells.put(label, words.next()));
        return new Change.Entry(Words.kind(device.kind()), cells);
    }

    private static SheetPages.Place place() {
        return new SheetPages.Place(
                text("device.import"),
                List.of(new Link(text("device.title"), Places.DEVICES)),
                Places.DEVICES + "/import",
                String.join("、", DeviceColumns.labels().values()));
    }

    private static String key(AuthorityId authority) {
        return "devices:" + authority;
    }
}
