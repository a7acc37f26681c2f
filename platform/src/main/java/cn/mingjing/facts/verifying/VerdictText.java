package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examined;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A verdict for the terminal. */
final class VerdictText {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private VerdictText() {}

    static String of(Verdict verdict) {
        var text = new StringBuilder();
        line(text, "text.log", verdict.origin());
        line(
                text,
                "text.head",
                verdict.head().size(),
                verdict.head().root().base64(),
                SECOND.format(verdict.signedAt().atOffset(CHINA)));
        verdict.against().forEach(label -> line(text, "text.against", label));
        verdict.examined().forEach(each -> examined(text, each));
        verdict.erasures().forEach(erasure -> line(text, "text.erasure", erasure));
        line(text, "text.took", "%.1f".formatted(verdict.took().toMillis() / 1000.0));
        verdict.fault()
                .ifPresentOrElse(
                        fault -> line(text, "text.broken", fault.sentence(), fault.where()),
                        () -> line(text, verdict.against().isEmpty() ? "text.holds-in-itself" : "text.holds"));
        return text.toString();
    }

    private static void examined(StringBuilder text, Examined each) {
        var key = each.fault().isPresent() ? "text.not" : "text.yes";
        line(text, key, each.subject(), each.counted());
    }

    private static void line(StringBuilder text, String key, Object... values) {
        text.append(Words.text(key, values)).append('\n');
    }
}
