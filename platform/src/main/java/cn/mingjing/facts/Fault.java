package cn.mingjing.facts;

/**
 * Something that does not hold.
 *
 * @param kind one English word for machines, such as {@code original-changed}
 * @param where what it was found in: a fact, an original, a tile, or a table with a row
 * @param sentence what is wrong, one Chinese sentence
 */
public record Fault(String kind, String where, String sentence) {}
