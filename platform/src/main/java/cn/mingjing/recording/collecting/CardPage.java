package cn.mingjing.recording.collecting;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.recording.Collecting.DeviceTime;
import cn.mingjing.recording.Collecting.FileCollected;
import cn.mingjing.recording.Collecting.FileLeft;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A collecting as its page shows it: under way, or the receipt of what may be cleared from the device.
 *
 * @param calls the address of its calls; empty for anybody but who goes on with it
 * @param uploads the address of the uploads
 */
public record CardPage(
        String title,
        List<Link> crumbs,
        List<Pair> particulars,
        String calls,
        String uploads,
        boolean ended,
        String verdict,
        Table<FileCollected> kept,
        Table<FileLeft> left) {

    static CardPage of(Card card, Actor actor) {
        boolean ended = card.endedAt().isPresent();
        boolean goesOn = !ended && card.by().equals(actor.person());
        return new CardPage(
                text(
                        ended ? "recorder.receipt" : "recorder.collecting",
                        card.begun().number()),
                List.of(CollectingPages.link()),
                particulars(card),
                goesOn ? CollectingCalls.ADDRESS + "/" + card.id() : "",
                "/api/v1/uploads",
                ended,
                verdict(card, ended),
                kept(card),
                left(card));
    }

    private static String verdict(Card card, boolean ended) {
        if (!ended) {
            return card.files().isEmpty()
                    ? text("recorder.verdict.unread")
                    : text(
                            "recorder.verdict.under-way",
                            card.files().size(),
                            card.outstanding().size());
        }
        return card.left().stream().anyMatch(FileLeft::mayBeRecording)
                ? text("recorder.verdict.missed", card.kept().size())
                : text("recorder.verdict.whole", card.kept().size());
    }

    private static List<Pair> particulars(Card card) {
        return List.of(
                new Pair(text("recorder.device"), card.begun().number())
                        .link("/desk/devices/" + card.begun().device()),
                new Pair(text("recorder.holder"), card.begun().holderName()),
                new Pair(text("recorder.drift"), drift(card)),
                new Pair(text("recorder.by"), card.byName()).note(Shown.moment(card.at())),
                new Pair(
                        text("recorder.ended"),
                        card.endedAt().map(Shown::moment).orElse(text("recorder.under-way"))));
    }

    private static String drift(Card card) {
        return card.begun()
                .driftSeconds()
                .map(seconds -> seconds == 0
                        ? text("act.ClockExact")
                        : text(
                                seconds > 0 ? "recorder.drift.ahead" : "recorder.drift.behind",
                                length(Math.abs(seconds))))
                .orElse(text("act.ClockUnreadable"));
    }

    private static String length(long seconds) {
        return seconds < 120 ? text("recorder.seconds", seconds) : text("recorder.minutes", seconds / 60, seconds % 60);
    }

    private static Table<FileCollected> kept(Card card) {
        return Table.of(
                        text("recorder.kept"),
                        card.kept().stream()
                                .sorted(Comparator.comparing(FileCollected::path))
                                .toList(),
                        new Empty(text("recorder.kept.none"), text("recorder.kept.none.how")))
                .noted(
                        text("recorder.path"),
                        FileCollected::path,
                        file -> file.original().sha256())
                .noted(
                        text("recorder.time"),
                        file -> span(file.time(), card),
                        file -> text("recorder.source." + file.time().source()))
                .unbroken(text("recorder.size"), file -> size(file.original().size()))
                .text(
                        text("recorder.standing"),
                        file -> text(file.earlier().isPresent() ? "recorder.kept-before" : "recorder.kept-now"));
    }

    /** By the system's clock, as far as it is known how the device's differs. */
    private static String span(DeviceTime time, Card card) {
        long drift = card.begun().driftSeconds().orElse(0L);
        LocalDateTime from = time.from().minusSeconds(drift);
        LocalDateTime to = time.to().minusSeconds(drift);
        if (from.equals(to)) {
            return Shown.moment(from);
        }
        return Shown.moment(from) + "—"
                + (from.toLocalDate().equals(to.toLocalDate()) ? Shown.time(to) : Shown.moment(to));
    }

    private static Table<FileLeft> left(Card card) {
        return Table.of(text("recorder.left"), card.left(), new Empty(text("recorder.left.none"), ""))
                .text(text("recorder.path"), FileLeft::path)
                .text(text("recorder.why"), file -> text("recorder.why." + file.why()));
    }

    static String size(long bytes) {
        return bytes < 100_000
                ? String.format(Locale.ROOT, "%,.1f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
