package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A day and a time of day, China's: {@code 2026-11-21T09:30}, also with a space, seconds, or 时 and 分. */
record DateTimeCodec(DateCodec days) implements Codec<LocalDateTime> {

    private static final Pattern WRITTEN =
            Pattern.compile("(.+?)[T ]? ?([0-9]{1,2})(?::|时)([0-9]{1,2})(?::([0-9]{2})|分)?");

    @Override
    public Field.Kind kind() {
        return Field.Kind.DATE_TIME;
    }

    @Override
    public Reading<LocalDateTime> read(String typed) {
        var found = WRITTEN.matcher(Numerals.plain(typed));
        if (!found.matches()) {
            return Reading.not("date-time");
        }
        return switch (days.read(found.group(1))) {
            case Reading.Value<LocalDate>(var day) ->
                time(day, found.group(2), found.group(3), found.group(4) == null ? "0" : found.group(4));
            case Reading.Misread<LocalDate>(var code, var words) ->
                new Reading.Misread<>(code.equals("date") ? "date-time" : code, words);
        };
    }

    @Override
    public String write(LocalDateTime value) {
        return value.withNano(0).toString();
    }

    @Override
    public String expected() {
        return "date-time";
    }

    private static Reading<LocalDateTime> time(LocalDate day, String hour, String minute, String second) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        int seconds = Integer.parseInt(second);
        return hours > 23 || minutes > 59 || seconds > 59
                ? Reading.not("no-such-time", hour + ":" + minute)
                : Reading.of(day.atTime(LocalTime.of(hours, minutes, seconds)));
    }
}
