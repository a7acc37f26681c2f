package cn.mingjing.identity.password;

import java.util.function.Predicate;

/**
 * A password somebody wants to use from now on.
 *
 * @param signInName whose it shall be
 * @param usedBefore tells whether it is his present or one of his last passwords
 */
public record PasswordChoice(String password, String signInName, Predicate<String> usedBefore) {}
