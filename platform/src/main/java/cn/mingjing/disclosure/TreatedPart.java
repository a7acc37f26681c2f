package cn.mingjing.disclosure;

/**
 * A part of a notice whose text is not the recorded one.
 *
 * @param field the field of the decision it stands for
 * @param text what the public reads instead
 * @param reason why, in one Chinese sentence
 */
public record TreatedPart(String field, String text, String reason) {}
