package cn.mingjing.progress;

import cn.mingjing.facts.Fact;

/**
 * A slip with the acceptance number and a new query code was given out; a code given out before holds no longer. The code is no
 * part of it.
 *
 * @param number the same each time for one case
 * @param division and {@code year}, {@code serial}: what the number consists of
 * @param reason why it was given out again; empty the first time
 */
public record QuerySlipIssued(
        AcceptanceNumber number, String division, int year, int serial, SlipHolder holder, String reason)
        implements Fact {}
