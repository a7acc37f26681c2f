package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Equipment;
import cn.mingjing.device.Holding;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.LocalDate;

/** Equipment in words. */
final class Words {

    private Words() {}

    static String kind(Equipment kind) {
        return text("enum." + kind.getClass().getSimpleName() + "." + kind.name());
    }

    static Tag standing(DeviceState state, LocalDate today) {
        return switch (state.standing()) {
            case IN_STOCK -> new Tag(Tone.MET, text("device.standing.IN_STOCK"));
            case ISSUED ->
                state.isOverdue(today)
                        ? new Tag(Tone.LATE, text("device.standing.overdue"))
                        : new Tag(Tone.OPEN, text("device.standing.ISSUED"));
            case IN_REPAIR -> new Tag(Tone.SOON, text("device.standing.IN_REPAIR"));
            case SCRAPPED -> new Tag(Tone.PLAIN, text("device.standing.SCRAPPED"));
        };
    }

    static String holder(DeviceState state) {
        return state.holding().map(Holding::name).orElse("");
    }

    static String due(DeviceState state) {
        return state.holding()
                .map(holder -> text("device.due", Shown.day(holder.due())))
                .orElse("");
    }

    static String life(DeviceState state, LocalDate today) {
        return state.isToBeReplaced(today) ? text("device.past-life") : "";
    }
}
