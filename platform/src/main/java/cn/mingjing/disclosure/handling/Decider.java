package cn.mingjing.disclosure.handling;

import cn.mingjing.law.AuthorityId;
import java.util.Optional;

/**
 * Whose decision it is that becomes public.
 *
 * @param name of whoever decided, as it was on the day of the decision
 * @param publisher who publishes it today: the authority of the case or whoever carries on its matters
 */
record Decider(String name, Optional<AuthorityId> publisher) {}
