package cn.mingjing.calendar;

import cn.mingjing.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The holidays of 2025 and 2026 as announced, for tests that need no database; written down here by hand. */
public final class Announced {

    private Announced() {}

    /** A calendar that knows 2025 and 2026 only. */
    public static Calendar calendar() {
        List<SpecialDay> days = new ArrayList<>();
        off(days, "元旦", "2025-01-01");
        off(days, "春节", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-03", "2025-02-04");
        work(days, "春节", "2025-01-26", "2025-02-08");
        off(days, "清明节", "2025-04-04");
        off(days, "劳动节", "2025-05-01", "2025-05-02", "2025-05-05");
        work(days, "劳动节", "2025-04-27");
        off(days, "端午节", "2025-06-02");
        off(days, "国庆节、中秋节", "2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08");
        work(days, "国庆节、中秋节", "2025-09-28", "2025-10-11");
        off(days, "元旦", "2026-01-01", "2026-01-02");
        work(days, "元旦", "2026-01-04");
        off(days, "春节", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23");
        work(days, "春节", "2026-02-14", "2026-02-28");
        off(days, "清明节", "2026-04-06");
        off(days, "劳动节", "2026-05-01", "2026-05-04", "2026-05-05");
        work(days, "劳动节", "2026-05-09");
        off(days, "端午节", "2026-06-19");
        off(days, "中秋节", "2026-09-25");
        off(days, "国庆节", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07");
        work(days, "国庆节", "2026-09-20", "2026-10-10");
        return new Calendar(days, Set.of(2025, 2026));
    }

    private static void off(List<SpecialDay> days, String name, String... dates) {
        for (String date : dates) {
            days.add(new SpecialDay(LocalDate.parse(date), Kind.OFF, name, ""));
        }
    }

    private static void work(List<SpecialDay> days, String name, String... dates) {
        for (String date : dates) {
            days.add(new SpecialDay(LocalDate.parse(date), Kind.WORK, name, ""));
        }
    }
}
