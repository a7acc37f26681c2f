package cn.mingjing.identity;

import cn.mingjing.law.Post;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Admits an audience to the pages or calls of one path pattern.
 *
 * @param methods the HTTP methods it speaks of; GET includes HEAD; empty for every method
 * @param pattern a path pattern as in a request mapping, such as {@code /desk/cases/{id}}
 */
public record AccessRule(Set<HttpMethod> methods, String pattern, Audience audience) {

    public AccessRule {
        methods = Set.copyOf(methods);
    }

    /** Begins a rule for reading a page. */
    public static Address get(String pattern) {
        return new Address(Set.of(HttpMethod.GET), pattern);
    }

    /** Begins a rule for sending a form or calling an act. */
    public static Address post(String pattern) {
        return new Address(Set.of(HttpMethod.POST), pattern);
    }

    /** Begins a rule for reading a page and sending its form. */
    public static Address form(String pattern) {
        return new Address(Set.of(HttpMethod.GET, HttpMethod.POST), pattern);
    }

    /** Begins a rule for every method. */
    public static Address any(String pattern) {
        return new Address(Set.of(), pattern);
    }

    /** A rule that does not say yet whom it admits. */
    public record Address(Set<HttpMethod> methods, String pattern) {

        public AccessRule everybody() {
            return new AccessRule(methods, pattern, new Audience.Everybody());
        }

        public AccessRule signedIn() {
            return new AccessRule(methods, pattern, new Audience.SignedIn());
        }

        public AccessRule holders(Post first, Post... others) {
            return new AccessRule(methods, pattern, new Audience.Holders(EnumSet.of(first, others)));
        }
    }
}
