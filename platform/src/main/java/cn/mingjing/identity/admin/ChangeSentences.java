package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What has changed in the register of accounts or of posts held, in Chinese. */
@Component
class ChangeSentences {

    /** What is told of an account, in this order; the last two tell of the change alone. */
    private static final List<String> OF_AN_ACCOUNT =
            List.of("name", "signInName", "state", "password", "secondFactor");

    private final KnownAuthorities authorities;

    ChangeSentences(KnownAuthorities authorities) {
        this.authorities = authorities;
    }

    String of(EntryChanged change) {
        return change.register().equals("account") ? account(change) : post(change);
    }

    private static String account(EntryChanged change) {
        var changes = OF_AN_ACCOUNT.stream()
                .filter(field -> !value(change.before(), field).equals(value(change.after(), field)))
                .map(field -> text("identity.access.field." + field) + " " + changed(change, field))
                .collect(Collectors.joining("，"));
        var told = changes.isEmpty() ? text("identity.access.unchanged", word(change.after(), "state")) : changes;
        return text(change.before().isEmpty() ? "identity.access.account-opened" : "identity.access.account", told);
    }

    private static String changed(EntryChanged change, String field) {
        var before = word(change.before(), field);
        var after = word(change.after(), field);
        return before.isEmpty() ? after : before + " → " + after;
    }

    /** A post is granted, and later only its last day changes. */
    private String post(EntryChanged change) {
        var held = change.after();
        var post = text("enum.Post." + value(held, "post"));
        if (!change.before().isEmpty()) {
            return text("identity.access.post-ends", post, place(held), lastDay(change.before()), lastDay(held));
        }
        var since = text("identity.account.since", day(value(held, "from")));
        var term = value(held, "until").isEmpty() ? since : since + text("identity.access.to", lastDay(held));
        return text("identity.access.post-granted", post, place(held), term);
    }

    private String place(Map<String, String> held) {
        var unit = value(held, "unit");
        return authorities.placeOf(new AuthorityId(value(held, "authority")), unit.isEmpty() ? null : unit);
    }

    private static String lastDay(Map<String, String> held) {
        var until = value(held, "until");
        return until.isEmpty() ? text("identity.admin.no-end") : day(until);
    }

    /** Constants have a Chinese name; names are what they are. */
    private static String word(Map<String, String> account, String field) {
        var value = value(account, field);
        return Text.find("identity.access.value." + field + "." + value).orElse(value);
    }

    private static String day(String iso) {
        return Shown.day(LocalDate.parse(iso));
    }

    private static String value(Map<String, String> entry, String field) {
        return entry.getOrDefault(field, "");
    }
}
