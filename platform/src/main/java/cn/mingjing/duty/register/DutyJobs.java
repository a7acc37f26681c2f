package cn.mingjing.duty.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done to duties by the clock: warnings, every few minutes, by one process of all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(cn.mingjing.duty.DutySettings.class)
class DutyJobs {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> dutyWarnings(WarningSweep sweep, RecountedDuties recounted) {
        return Tasks.recurring("duty-warnings", FixedDelay.of(EVERY)).execute((task, execution) -> {
            recounted.recountOvertaken();
            sweep.sweep();
        });
    }
}
