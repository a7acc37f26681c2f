package cn.mingjing.device.entry;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceKind;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the list of devices: the same on the form, in the comparison and in spreadsheets. */
public final class DeviceColumns {

    private DeviceColumns() {}

    /** Label by component of {@link EnterDevice}, in their order. */
    public static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(EnterDevice.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(name -> labels.put(name, text("act.EnterDevice." + name)));
        return labels;
    }

    /** What the list says of a device, in the order of the labels. */
    public static List<String> cells(Device device, Map<UnitId, String> units) {
        return List.of(
                device.number(),
                text("enum.DeviceKind." + device.kind()),
                device.model(),
                device.serial(),
                device.standard().orElse(""),
                device.storageGb().map(String::valueOf).orElse(""),
                device.purchased().toString(),
                String.valueOf(device.serviceYears()),
                units.getOrDefault(device.unit(), ""),
                text(device.connected() ? "ui.form.yes" : "ui.form.no"));
    }

    /** What the form calls the words that can be chosen in a column; empty for a column of free text. */
    static Map<String, String> choices(String column, Map<UnitId, String> units) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (column) {
            case "kind" ->
                Arrays.stream(DeviceKind.values())
                        .forEach(kind -> choices.put(text("enum.DeviceKind." + kind), kind.name()));
            case "unit" -> units.forEach((unit, name) -> choices.put(name, unit.toString()));
            case "connected" -> {
                choices.put(text("ui.form.yes"), "true");
                choices.put(text("ui.form.no"), "false");
            }
            default -> {}
        }
        return choices;
    }
}
