package cn.mingjing.portal.search;

/**
 * An item of a list that holds today.
 *
 * @param kind the word of {@code enum.ListKind}
 * @param words where the words searched for stand in it, if not in its name; empty otherwise
 */
public record FoundItem(String authority, String kind, int edition, String code, String name, String words) {}
