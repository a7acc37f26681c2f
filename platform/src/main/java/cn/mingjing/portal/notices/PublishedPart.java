package cn.mingjing.portal.notices;

/**
 * One part of a notice.
 *
 * @param field name of the decision's field
 * @param treated whether the text differs from the one on record; the rest is empty where it does not
 * @param by who wrote the other text
 * @param checkedBy who checked and released it
 */
public record PublishedPart(String field, String text, boolean treated, String by, String checkedBy, String reason) {}
