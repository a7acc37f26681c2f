package cn.mingjing.device;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a fact says happened to a device; read from the fact alone, for those who react to it.
 *
 * @param event the act, such as {@code IssueDevice}, or {@code Entered} and {@code Changed}
 * @param holder who has it from then on; empty while nobody does
 * @param dueBack the last day on which it is returned in time; present where somebody has it
 */
public record DeviceChange(
        String event,
        AuthorityId authority,
        String number,
        DeviceKind kind,
        Optional<String> holder,
        Optional<LocalDate> dueBack,
        Map<String, String> words) {

    private static final String REGISTER = "device";

    /** Empty for a fact of another register. */
    public static Optional<DeviceChange> of(EntryChanged changed) {
        if (!changed.register().equals(REGISTER)) {
            return Optional.empty();
        }
        Map<String, String> after = changed.after();
        return Optional.of(new DeviceChange(
                word(after, "event"),
                new AuthorityId(word(after, "authority")),
                word(after, "number"),
                DeviceKind.valueOf(word(after, "kind")),
                Optional.ofNullable(after.get("holder")),
                Optional.ofNullable(after.get("dueBack")).map(LocalDate::parse),
                after));
    }

    /** What the act itself said, such as {@code exported}; empty where it said nothing of that. */
    public String said(String field) {
        return words.getOrDefault("event." + field, "");
    }

    private static String word(Map<String, String> words, String field) {
        return Optional.ofNullable(words.get(field))
                .orElseThrow(() -> new IllegalArgumentException("a device's fact has no " + field));
    }
}
