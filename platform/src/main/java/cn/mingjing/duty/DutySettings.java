package cn.mingjing.duty;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.Whose;
import cn.mingjing.law.China;
import cn.mingjing.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How early the register warns.
 *
 * @param dueSoonWorkingDays a duty is due soon when at most so many working days are left, at least 1
 */
@ConfigurationProperties("mingjing.duty")
public record DutySettings(@DefaultValue("2") int dueSoonWorkingDays) {

    public DutySettings {
        if (dueSoonWorkingDays < 1) {
            throw new IllegalArgumentException(
                    "mingjing.duty.due-soon-working-days is at least 1, not " + dueSoonWorkingDays);
        }
    }

    /** What is due by this moment is due soon. */
    public Instant soon(Calendar calendar, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, China.ZONE);
        return calendar.due(today, new Term(dueSoonWorkingDays, Term.Unit.WORKING_DAY), Whose.AUTHORITY)
                .dueBy();
    }
}
