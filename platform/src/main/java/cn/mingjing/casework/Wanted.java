package cn.mingjing.casework;

/**
 * What somebody looks for before filling in the form of an act that is {@link Searched}. A form that is sent has none: what
 * was found stays chosen whatever was looked for.
 *
 * @param words empty before the first search
 */
public record Wanted(String words) {}
