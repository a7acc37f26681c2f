package cn.mingjing.ui;

/**
 * One of several views of the same page, each with an address of its own.
 *
 * @param count how many it holds; empty for no number
 * @param current whether it is the one shown
 */
public record Tab(String label, String href, String count, boolean current) {}
