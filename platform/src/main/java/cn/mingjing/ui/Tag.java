package cn.mingjing.ui;

/**
 * A state in one or two words, such as {@code 已公示}.
 *
 * @param tone its colour and shape
 */
public record Tag(Tone tone, String word) {}
