package cn.mingjing.casework.web;

import cn.mingjing.law.China;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and moments as pages write them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private Days() {}

    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String of(Instant moment) {
        return MOMENT.format(moment.atZone(China.ZONE));
    }
}
