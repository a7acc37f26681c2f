package cn.mingjing.device.entry;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.Heading;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetRow;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Reads devices from a sheet, each row as if it had been typed into the form: the same rules, the same messages. */
@Component
public class SheetDevices {

    private final Forms forms;

    SheetDevices(Forms forms) {
        this.forms = forms;
    }

    /** What came of a sheet; devices only where nothing is wrong. */
    public record Found(List<EnterDevice> devices, List<CellProblem> problems) {}

    /** @param units of the authority, by the names they have in the sheet */
    public Found in(Sheet sheet, AuthorityId authority, Map<UnitId, String> units) {
        Map<String, String> labels = DeviceColumns.labels();
        Optional<Heading> heading = Heading.find(sheet, labels.values());
        if (heading.isEmpty()) {
            var message = text("device.import.no-heading", String.join("、", labels.values()));
            return new Found(List.of(), List.of(new CellProblem("", "", message)));
        }
        var reading =
                new Reading(heading.get(), labels, FormContext.empty().about(AuthorityId.class, authority), units);
        heading.get().rows(sheet).forEach(reading::read);
        return new Found(reading.problems.isEmpty() ? reading.devices : List.of(), reading.problems);
    }

    private final class Reading {

        private final Heading heading;
        private final Map<String, String> labels;
        private final FormContext context;
        private final Map<UnitId, String> units;
        private final Map<String, Integer> rowOfNumber = new HashMap<>();
        private final List<EnterDevice> devices = new ArrayList<>();
        private final List<CellProblem> problems = new ArrayList<>();

        Reading(Heading heading, Map<String, String> labels, FormContext context, Map<UnitId, String> units) {
            this.heading = heading;
            this.labels = labels;
            this.context = context;
            this.units = units;
        }

        void read(SheetRow row) {
            switch (forms.bind(EnterDevice.class, context, typed(row))) {
                case Bound.Valid<EnterDevice>(var device) -> add(device, row);
                case Bound.Invalid<EnterDevice>(var form, var wrong) ->
                    wrong.forEach(problem -> problems.add(said(row, problem.path(), problem.message())));
            }
        }

        private void add(EnterDevice device, SheetRow row) {
            Integer before = rowOfNumber.putIfAbsent(device.number(), row.number());
            if (before != null) {
                problems.add(said(row, "number", text("device.import.twice", device.number(), before)));
            }
            devices.add(device);
        }

        private Submission typed(SheetRow row) {
            var texts = new LinkedMultiValueMap<String, String>();
            labels.forEach((column, label) -> {
                String cell = heading.cell(row, label).strip();
                texts.add(column, DeviceColumns.choices(column, units).getOrDefault(cell, cell));
            });
            return Submission.of(texts);
        }

        private CellProblem said(SheetRow row, String column, String message) {
            String label = labels.getOrDefault(column, "");
            OptionalInt place = heading.column(label);
            String cell = (place.isPresent() ? SheetRow.columnName(place.getAsInt()) : "") + row.number();
            Map<String, String> choices = DeviceColumns.choices(column, units);
            return new CellProblem(
                    cell,
                    label,
                    choices.isEmpty()
                            ? message
                            : text("device.import.choose", label, String.join("、", choices.keySet())));
        }
    }
}
