package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceState;
import cn.mingjing.device.budget.DrawingNeeds;
import cn.mingjing.device.budget.NeedLine;
import cn.mingjing.device.entry.DeviceColumns;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import cn.mingjing.sheet.Listing;
import cn.mingjing.sheet.SheetDownloads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of devices, which can be read in again, and the needs, as spreadsheets. */
@RestController
class EquipmentFiles {

    private final Seen seen;
    private final DrawingNeeds drawing;
    private final SheetDownloads downloads;

    EquipmentFiles(Seen seen, DrawingNeeds drawing, SheetDownloads downloads) {
        this.seen = seen;
        this.drawing = drawing;
        this.downloads = downloads;
    }

    @GetMapping({Places.DEVICES + "/list.xlsx", Places.DEVICES + "/list.csv"})
    void devices(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AuthorityId id = seen.authority(actor, authority);
        downloads.send(devices(actor, id), seen.name(id) + text("device.title"), request, response);
    }

    @GetMapping({Places.NEEDS + "/list.xlsx", Places.NEEDS + "/list.csv"})
    void needs(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AuthorityId id = seen.authority(actor, authority);
        downloads.send(needs(id), seen.name(id) + text("device.needs"), request, response);
    }

    private Listing devices(Actor actor, AuthorityId id) {
        var units = seen.units(id);
        List<String> labels = new ArrayList<>(DeviceColumns.labels().values());
        labels.add(text("device.standing"));
        labels.add(text("device.holder"));
        List<List<String>> rows = new ArrayList<>();
        for (DeviceState state : seen.devices(actor, id)) {
            List<String> row = new ArrayList<>(DeviceColumns.cells(state.device(), units));
            row.add(Words.standing(state, seen.today()).word());
            row.add(Words.holder(state));
            rows.add(row);
        }
        return new Listing(text("device.title"), labels, rows);
    }

    private Listing needs(AuthorityId id) {
        List<String> labels = List.of(
                text("act.EnterDevice.unit"),
                text("act.EnterDevice.kind"),
                text("device.needs.by-ratio"),
                text("device.needs.by-need"),
                text("device.needs.present"),
                text("device.needs.unfit"),
                text("device.needs.missing"),
                text("device.needs.to-get"),
                text("device.needs.price"),
                text("device.needs.estimate"),
                text("act.EnterNeed.reason"));
        List<List<String>> rows = new ArrayList<>();
        var needs = drawing.of(id);
        needs.lines().forEach(line -> rows.add(row(line)));
        needs.people().forEach((need, people) -> rows.add(row(text("device.people." + need), people.size())));
        return new Listing(text("device.needs"), labels, rows);
    }

    private static List<String> row(String what, int missing) {
        return List.of("", what, "", "", "", "", "", String.valueOf(missing), "", "", "");
    }

    private static List<String> row(NeedLine line) {
        return List.of(
                line.unit().name(),
                Words.kind(line.kind()),
                line.byRatio().map(String::valueOf).orElse(""),
                line.byNeed().map(String::valueOf).orElse(""),
                String.valueOf(line.present()),
                String.valueOf(line.unfit()),
                String.valueOf(line.missing()),
                String.valueOf(line.toGet()),
                line.price().map(Fen::yuan).orElse(""),
                line.estimate().map(Fen::yuan).orElse(""),
                line.reason());
    }
}
