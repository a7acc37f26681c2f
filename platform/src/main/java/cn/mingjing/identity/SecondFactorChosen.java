package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * Somebody has put a second factor of his own in force; its secret is on no record.
 *
 * @param address the network address he came from
 */
public record SecondFactorChosen(String address) implements Fact {}
