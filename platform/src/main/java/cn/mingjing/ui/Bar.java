package cn.mingjing.ui;

/**
 * One bar of a chart; the number leads to what it counts.
 *
 * @param value not negative
 * @param href what was counted
 */
public record Bar(String label, long value, String href) {}
