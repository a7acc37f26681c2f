package cn.mingjing.recording.collecting;

import cn.mingjing.law.China;
import cn.mingjing.recording.Collecting.CardFile;
import cn.mingjing.recording.Collecting.DeviceTime;
import cn.mingjing.recording.Collecting.DeviceTime.Source;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a recording was made, as far as the device tells: its name says when it began, the last write when it ended. A name that
 * holds the day alone, or none, leaves the last write.
 */
final class CardTimes {

    /** Such as {@code 20261119093012}, {@code 2026-11-19 09_30_12}; more digits before or after make another number of it. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?<!\\d)(20\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)[-_. T]?(\\d\\d)[-_.:]?(\\d\\d)[-_.:]?(\\d\\d)(?!\\d)");

    /** Recorders begin a new file long before. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private CardTimes() {}

    static DeviceTime of(CardFile file) {
        LocalDateTime written = LocalDateTime.ofInstant(file.modified(), China.ZONE);
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return named(name)
                .map(begun -> new DeviceTime(begun, isEnd(begun, written) ? written : begun, Source.NAME))
                .orElse(new DeviceTime(written, written, Source.LAST_WRITTEN));
    }

    private static Optional<LocalDateTime> named(String name) {
        Matcher found = MOMENT.matcher(name);
        try {
            return found.find()
                    ? Optional.of(LocalDateTime.of(
                            number(found, 1),
                            number(found, 2),
                            number(found, 3),
                            number(found, 4),
                            number(found, 5),
                            number(found, 6)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static boolean isEnd(LocalDateTime begun, LocalDateTime written) {
        return written.isAfter(begun) && Duration.between(begun, written).compareTo(LONGEST) < 0;
    }
}
