package cn.mingjing.planted.habits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Takes the time from the machine in every way there is. */
public final class AsksTheMachine {

    private AsksTheMachine() {}

    /** Every way in a class of its own would be no clearer: the test counts the violations. */
    @SuppressWarnings("JavaUtilDate")
    public static String everyWay() {
        return Instant.now()
                + LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()
                + System.currentTimeMillis()
                + new Date()
                + Clock.systemUTC();
    }
}
