package cn.mingjing.casework.papers;

import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Days and moments as documents need them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Days() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in China on which a fact was recorded. */
    static LocalDate of(Recorded<?> recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), China.ZONE);
    }

    static Instant moment(LocalDateTime local) {
        return local.atZone(China.ZONE).toInstant();
    }
}
