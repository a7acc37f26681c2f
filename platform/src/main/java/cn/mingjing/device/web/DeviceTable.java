package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.DeviceState;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Devices as a table. */
final class DeviceTable {

    private DeviceTable() {}

    static Table<DeviceState> of(
            String caption, List<DeviceState> devices, Map<UnitId, String> units, LocalDate today, Empty empty) {
        return Table.of(caption, devices, empty)
                .link(
                        text("act.EnterDevice.number"),
                        state -> state.device().number(),
                        state -> Places.of(state.device().id()))
                .text(
                        text("act.EnterDevice.kind"),
                        state -> Words.kind(state.device().kind()))
                .noted(
                        text("act.EnterDevice.model"),
                        state -> state.device().model(),
                        state -> state.device().standard().orElse(""))
                .text(
                        text("act.EnterDevice.unit"),
                        state -> units.getOrDefault(state.device().unit(), ""))
                .tag(text("device.standing"), state -> Words.standing(state, today))
                .noted(text("device.holder"), Words::holder, Words::due)
                .noted(
                        text("device.served-out"),
                        state -> Shown.day(state.device().servedOut()),
                        state -> Words.life(state, today))
                .noted(
                        text("device.next-care"),
                        state -> state.nextCare().map(Shown::day).orElse(""),
                        state -> state.needsCare(today) ? text("device.care-due") : "");
    }
}
