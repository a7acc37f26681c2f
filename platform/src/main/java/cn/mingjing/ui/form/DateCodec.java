package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day: {@code 2026-11-21}, also as people write it, {@code 2026年11月21日}, {@code 2026/11/21}, {@code 20261121}. */
record DateCodec() implements Codec<LocalDate> {

    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|/([0-9]{1,2})/([0-9]{1,2})|\\.([0-9]{1,2})\\.([0-9]{1,2})"
                    + "|年([0-9]{1,2})月([0-9]{1,2})日|([0-9]{2})([0-9]{2}))");

    @Override
    public Field.Kind kind() {
        return Field.Kind.DATE;
    }

    @Override
    public Reading<LocalDate> read(String typed) {
        var found = WRITTEN.matcher(Numerals.plain(typed).replace(" ", ""));
        if (!found.matches()) {
            return Reading.not("date");
        }
        int year = Integer.parseInt(found.group(1));
        for (int group = 2; group < found.groupCount(); group += 2) {
            if (found.group(group) != null) {
                return day(year, Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
            }
        }
        return Reading.not("date");
    }

    @Override
    public String write(LocalDate value) {
        return value.toString();
    }

    @Override
    public String expected() {
        return "date";
    }

    private static Reading<LocalDate> day(int year, int month, int day) {
        if (year < 1900 || year > 2200) {
            return Reading.not("date-range");
        }
        try {
            return Reading.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Reading.not("no-such-date", year + "年" + month + "月" + day + "日");
        }
    }
}
