package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * Somebody has signed in.
 *
 * @param address the network address he came from
 * @param by {@code page} for a browser, {@code token} for another system
 */
public record SignInAccepted(String address, String by) implements Fact {}
