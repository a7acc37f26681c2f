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
import cn.mingjing.sheet.SheetFormat;
import cn.mingjing.sheet.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of devices, which can be read in again, and the needs, as spreadsheets. */
@RestController
class EquipmentFiles {

    private final Seen seen;
    private final DrawingNeeds drawing;
    private final Sheets sheets;

    EquipmentFiles(Seen seen, DrawingNeeds drawing, Sheets sheets) {
        this.seen = seen;
        this.drawing = drawing;
        this.sheets = sheets;
    }

    @GetMapping(Places.DEVICES + "/list.xlsx")
    void devicesXlsx(
            @CurrentActor Actor actor, @RequestParam(defaultValue = "") String authority, HttpServletResponse response)
            throws IOException {
        AuthorityId id = seen.authority(actor, authority);
        write(devices(actor, id), id, SheetFormat.XLSX, response);
    }

    @GetMapping(Places.DEVICES + "/list.csv")
    void devicesCsv(
            @CurrentActor Actor actor, @RequestParam(defaultValue = "") String authority, HttpServletResponse response)
            throws IOException {
        AuthorityId id = seen.authority(actor, authority);
        write(devices(actor, id), id, SheetFormat.CSV, response);
    }

    @GetMapping(Places.NEEDS + "/list.xlsx")
    void needsXlsx(
            @CurrentActor Actor actor, @RequestParam(defaultValue = "") String authority, HttpServletResponse response)
            throws IOException {
        AuthorityId id = seen.authority(actor, authority);
        write(needs(id), id, SheetFormat.XLSX, response);
    }

    @GetMapping(Places.NEEDS + "/list.csv")
    void needsCsv(
            @CurrentActor Actor actor, @RequestParam(defaultValue = "") String authority, HttpServletResponse response)
            throws IOException {
        AuthorityId id = seen.authority(actor, authority);
        write(needs(id), id, SheetFormat.CSV, response);
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
        needs.people()
                .forEach((need, people) -> rows.add(List.of(
                        "",
                        text("device.people." + need),
                        "",
                        "",
                        "",
                        "",
                        "",
                        String.valueOf(people.size()),
                        "",
                        "",
                        "")));
        return new Listing(text("device.needs"), labels, rows);
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

    private void write(Listing listing, AuthorityId id, SheetFormat format, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        String file = seen.name(id) + listing.name() + "." + format.ending();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheets.write(listing, format, response.getOutputStream());
    }
}
