package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * Somebody has chosen a new password of his own; the password itself is on no record.
 *
 * @param address the network address he came from
 */
public record PasswordChosen(String address) implements Fact {}
