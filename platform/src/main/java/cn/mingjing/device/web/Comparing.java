package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.entry.DeviceColumns;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a spreadsheet would change in the register. */
public final class Comparing {

    private Comparing() {}

    /** @param what the columns that differ, old and new */
    public record Difference(String number, String kind, String what) {}

    static Difference of(Device device, Optional<Device> before, Map<UnitId, String> units) {
        String kind = Words.kind(device.kind());
        if (before.isEmpty()) {
            return new Difference(device.number(), kind, text("device.import.new"));
        }
        List<String> labels = List.copyOf(DeviceColumns.labels().values());
        List<String> was = DeviceColumns.cells(before.get(), units);
        List<String> is = DeviceColumns.cells(device, units);
        List<String> changes = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            if (!was.get(column).equals(is.get(column))) {
                changes.add(text("device.import.changed", labels.get(column), was.get(column), is.get(column)));
            }
        }
        return new Difference(device.number(), kind, String.join("；", changes));
    }

    static Table<Difference> table(List<Difference> differences) {
        return Table.of(text("device.import.changes"), differences, new Empty(text("device.import.none"), ""))
                .unbroken(text("act.EnterDevice.number"), Difference::number)
                .text(text("act.EnterDevice.kind"), Difference::kind)
                .text(text("device.import.change"), Difference::what);
    }
}
