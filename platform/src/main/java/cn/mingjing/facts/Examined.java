package cn.mingjing.facts;

import java.util.Optional;

/**
 * What an examination comes to.
 *
 * @param subject what was examined, in Chinese, such as 原件
 * @param count how many were looked at
 * @param counted what was counted and what it came to, as one Chinese phrase, such as 原件 12 件
 * @param fault the first thing that does not hold
 */
public record Examined(String subject, long count, String counted, Optional<Fault> fault) {

    /** All of it holds. */
    public static Examined holds(String subject, long count, String counted) {
        return new Examined(subject, count, counted, Optional.empty());
    }

    /** Something does not hold. */
    public static Examined broken(String subject, long count, String counted, Fault fault) {
        return new Examined(subject, count, counted, Optional.of(fault));
    }
}
