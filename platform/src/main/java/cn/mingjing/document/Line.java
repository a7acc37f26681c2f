package cn.mingjing.document;

/**
 * One field of a form with its label.
 *
 * @param value what stands in it; empty is printed as a stroke, so that nothing can be added later
 */
public record Line(String label, String value) {}
