package cn.mingjing.law;

/**
 * Something the documents set a value for, with the order that decides when several speak.
 *
 * @param name the word used in rule packs, such as {@code withdraw-notice}
 * @param type the type of its values
 * @param order which value prevails
 */
public record Parameter<T>(String name, Class<T> type, Order<T> order) {}
