package cn.mingjing.identity.log;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.law.Objection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line of the access log says of a changed register or a refused act; a function of the fact alone. */
final class EntryWords {

    private EntryWords() {}

    /** Only accounts and posts held belong to the access log. */
    static boolean speakOf(EntryChanged change) {
        return change.register().equals("account") || change.register().equals("post-held");
    }

    /** The person whose account or post has changed. */
    static String subject(EntryChanged change) {
        return change.register().equals("account")
                ? change.entry()
                : change.after().getOrDefault("person", "");
    }

    /** Field by field what is new, such as {@code state OPEN → SUSPENDED}. */
    static String of(EntryChanged change) {
        var fields = new TreeSet<>(change.after().keySet());
        fields.addAll(change.before().keySet());
        fields.remove("person");
        return Stream.concat(
                        Stream.of(change.register()),
                        fields.stream()
                                .filter(field -> !value(change.before().get(field))
                                        .equals(value(change.after().get(field))))
                                .map(field -> field(change, field)))
                .collect(Collectors.joining(" · "));
    }

    static String of(ActRefused refusal) {
        return Stream.concat(
                        Stream.of(refusal.act(), refusal.about().toString()),
                        refusal.objections().stream().map(Objection::reason))
                .collect(Collectors.joining(" · "));
    }

    /** Names one thing of one matter, so that all looks at it are found. */
    static String looked(StreamId about, String what) {
        return about + " " + what;
    }

    private static String field(EntryChanged change, String field) {
        var before = value(change.before().get(field));
        var after = value(change.after().get(field));
        return before.isEmpty() ? field + " " + after : field + " " + before + " → " + after;
    }

    private static String value(@Nullable String text) {
        return text == null ? "" : text;
    }
}
