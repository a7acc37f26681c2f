package cn.mingjing.progress.slips;

import cn.mingjing.facts.FactTypes;
import cn.mingjing.progress.ProgressSettings;
import cn.mingjing.progress.QuerySlipIssued;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fact that slips add to the record, and the sweep of what is kept no longer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgressSettings.class)
class ProgressFacts {

    @Bean
    FactTypes progressFactTypes() {
        return new FactTypes(List.of(QuerySlipIssued.class));
    }

    @Bean
    RecurringTask<Void> progressSweep(Spent spent) {
        return Tasks.recurring("progress-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((task, execution) -> spent.forget());
    }
}
