package cn.mingjing.ui;

/**
 * Words that lead somewhere.
 *
 * @param label what the reader sees
 * @param href an address; of this site where it starts with a slash
 */
public record Link(String label, String href) {}
