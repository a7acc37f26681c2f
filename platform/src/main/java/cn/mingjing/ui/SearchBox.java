package cn.mingjing.ui;

/**
 * The search field of a frame; the module that answers searches declares one as a bean.
 *
 * @param area the frame it stands in
 * @param href the page that answers {@code ?q=}
 * @param placeholder what can be searched, such as {@code 当事人、文号、机关、事项}
 */
public record SearchBox(Area area, String href, String placeholder) {}
