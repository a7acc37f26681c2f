package cn.mingjing.device;

import java.time.LocalDate;

/**
 * Who has a device.
 *
 * @param person the id in the register of officers
 * @param name as the register had it on the day of issue
 * @param due the last day on which it is returned in time
 */
public record Holding(String person, String name, LocalDate since, LocalDate due) {

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }
}
