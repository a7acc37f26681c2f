package cn.mingjing.device.acts;

/**
 * Who takes a device.
 *
 * @param person the id in the register of officers
 */
public record Taker(String person) {}
