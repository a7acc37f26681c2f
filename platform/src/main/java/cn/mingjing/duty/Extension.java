package cn.mingjing.duty;

import cn.mingjing.facts.FactId;

/**
 * A term made longer.
 *
 * @param by the fact that did it
 */
public record Extension(Timing timing, String reason, Basis basis, FactId by) {}
