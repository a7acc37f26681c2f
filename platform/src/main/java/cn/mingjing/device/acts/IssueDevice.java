package cn.mingjing.device.acts;

import java.time.LocalDate;

/**
 * Issue (领用) after the check before use.
 *
 * @param due the day by which it is returned
 */
public record IssueDevice(Taker taker, LocalDate due, UseCheck check) implements DeviceAct {}
