package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * Somebody has signed out.
 *
 * @param address the network address he came from
 */
public record SignedOut(String address) implements Fact {}
