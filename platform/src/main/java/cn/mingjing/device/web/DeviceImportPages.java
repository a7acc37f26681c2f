package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.entry.CellProblem;
import cn.mingjing.device.entry.DeviceImports;
import cn.mingjing.device.entry.SheetDevices;
import cn.mingjing.device.web.Comparing.Difference;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.sheet.SheetFile;
import cn.mingjing.sheet.Sheets;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a spreadsheet into the register: choose, look at what would change, take it over whole. */
@Controller
@RequestMapping(Places.DEVICES + "/import")
public class DeviceImportPages {

    private final Devices devices;
    private final DeviceImports imports;
    private final SheetDevices reading;
    private final Sheets sheets;
    private final Seen seen;
    private final Forms forms;
    private final Bases bases;

    DeviceImportPages(
            Devices devices,
            DeviceImports imports,
            SheetDevices reading,
            Sheets sheets,
            Seen seen,
            Forms forms,
            Bases bases) {
        this.devices = devices;
        this.imports = imports;
        this.reading = reading;
        this.sheets = sheets;
        this.seen = seen;
        this.forms = forms;
        this.bases = bases;
    }

    /**
     * What was found in a file.
     *
     * @param wrong why it cannot be read at all, or holds nothing new; empty otherwise
     * @param problems cell by cell; while there is one, nothing is taken over
     * @param accept where it is taken over
     */
    public record Found(
            String wrong, Table<CellProblem> problems, int rows, Table<Difference> changes, Optional<String> accept) {}

    /** A spreadsheet on its way into the register. */
    public record ImportPage(Form form, Optional<Found> found, Optional<Refusal> refusal) {}

    @GetMapping
    Page choose() {
        return show(forms.open(ChooseDevices.class, FormContext.empty()), Optional.empty(), List.of());
    }

    @PostMapping
    Page read(Submission sent, @CurrentActor Actor actor) {
        return switch (forms.bind(ChooseDevices.class, FormContext.empty(), sent)) {
            case Bound.Invalid<ChooseDevices>(var form, var problems) ->
                show(form, Optional.empty(), List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<ChooseDevices>(var chosen) ->
                show(
                        forms.open(ChooseDevices.class, FormContext.empty()),
                        Optional.of(found(actor.authority(), chosen.file())),
                        List.of());
        };
    }

    @PostMapping("/accept")
    Page accept(@RequestParam UUID token, @CurrentActor Actor actor) {
        Optional<List<Device>> waiting = imports.take(actor.authority(), token);
        if (waiting.isEmpty()) {
            return Page.seeOther(Places.DEVICES).saying(text("device.import.gone"));
        }
        return switch (devices.enterAll(waiting.get(), actor)) {
            case Outcome.Done done ->
                Page.seeOther(Places.DEVICES)
                        .saying(text("device.import.done", waiting.get().size()));
            case Outcome.Refused(var why) ->
                show(forms.open(ChooseDevices.class, FormContext.empty()), Optional.empty(), why)
                        .status(HttpStatus.CONFLICT);
        };
    }

    private Found found(AuthorityId authority, UploadedFile file) {
        return switch (read(file)) {
            case SheetFile.Unreadable(var reason) -> found(reason, List.of());
            case SheetFile.Read(var read) -> {
                var first = read.stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .findFirst()
                        .orElseThrow();
                yield compared(authority, reading.in(first, authority, seen.units(authority)));
            }
        };
    }

    private Found compared(AuthorityId authority, SheetDevices.Found found) {
        if (!found.problems().isEmpty()) {
            return found("", found.problems());
        }
        Map<String, Device> known = devices.of(authority).stream()
                .map(DeviceState::device)
                .collect(Collectors.toMap(Device::number, device -> device));
        List<Device> entries = found.devices().stream()
                .map(entry -> entry.entry(
                        Optional.ofNullable(known.get(entry.number()))
                                .map(Device::id)
                                .orElseGet(DeviceId::random),
                        authority))
                .toList();
        List<Device> changed = entries.stream()
                .filter(device -> !device.equals(known.get(device.number())))
                .toList();
        if (changed.isEmpty()) {
            return found(text("device.import.nothing", entries.size()), List.of());
        }
        var units = seen.units(authority);
        var differences = changed.stream()
                .map(device -> Comparing.of(device, Optional.ofNullable(known.get(device.number())), units))
                .toList();
        String accept = Places.DEVICES + "/import/accept?token=" + imports.keep(authority, changed);
        return new Found("", problems(List.of()), entries.size(), Comparing.table(differences), Optional.of(accept));
    }

    private SheetFile read(UploadedFile file) {
        try {
            Path here = Files.createTempFile("devices", ".sheet");
            try (var content = file.content().open()) {
                Files.copy(content, here, StandardCopyOption.REPLACE_EXISTING);
                return sheets.read(here, file.label());
            } finally {
                Files.deleteIfExists(here);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was sent cannot be read", e);
        }
    }

    private static Found found(String wrong, List<CellProblem> problems) {
        return new Found(wrong, problems(problems), 0, Comparing.table(List.of()), Optional.empty());
    }

    private static Table<CellProblem> problems(List<CellProblem> problems) {
        return Table.of(text("device.import.problems"), problems, new Empty(text("device.import.none"), ""))
                .unbroken(text("device.import.cell"), CellProblem::cell)
                .text(text("device.import.column"), CellProblem::label)
                .text(text("device.import.what"), CellProblem::message);
    }

    private Page.Show show(Form form, Optional<Found> found, List<Objection> why) {
        var refusal =
                why.isEmpty() ? Optional.<Refusal>empty() : Optional.of(bases.refusal(text("device.import"), why));
        return Page.of("device/import", new ImportPage(form, found, refusal));
    }
}
