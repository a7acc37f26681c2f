package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * Somebody who holds several posts now acts in another of them; the fact's actor shows in which.
 *
 * @param postHeld the id of the entry in the register of posts held
 */
public record PostTaken(String postHeld) implements Fact {}
