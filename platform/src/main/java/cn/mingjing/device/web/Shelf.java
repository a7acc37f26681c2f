package cn.mingjing.device.web;

import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** The views of the list of devices. */
enum Shelf {
    IN_USE,
    IN_STOCK,
    ISSUED,
    OVERDUE,
    IN_REPAIR,
    CARE_DUE,
    PAST_LIFE,
    UNCONNECTED,
    SCRAPPED;

    /** The word in addresses, such as {@code past-life}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That of the word; all that are not scrapped for any other word. */
    static Shelf of(String word) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.word().equals(word))
                .findFirst()
                .orElse(IN_USE);
    }

    boolean holds(DeviceState state, LocalDate today) {
        return switch (this) {
            case IN_USE -> state.standing() != DeviceStanding.SCRAPPED;
            case IN_STOCK -> state.standing() == DeviceStanding.IN_STOCK;
            case ISSUED -> state.standing() == DeviceStanding.ISSUED;
            case OVERDUE -> state.isOverdue(today);
            case IN_REPAIR -> state.standing() == DeviceStanding.IN_REPAIR;
            case CARE_DUE -> state.needsCare(today);
            case PAST_LIFE -> state.isToBeReplaced(today);
            case UNCONNECTED ->
                state.standing() != DeviceStanding.SCRAPPED && !state.device().connected();
            case SCRAPPED -> state.standing() == DeviceStanding.SCRAPPED;
        };
    }
}
