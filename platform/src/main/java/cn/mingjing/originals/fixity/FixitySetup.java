package cn.mingjing.originals.fixity;

import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.law.Post.ARCHIVIST;
import static cn.mingjing.law.Post.AUDIT_ADMINISTRATOR;
import static cn.mingjing.law.Post.SECURITY_ADMINISTRATOR;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.SYSTEM_ADMINISTRATOR;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.FactTypes;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.originals.OriginalsChecked;
import cn.mingjing.ui.NavigationItem;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When originals are read again, the fact that says so, and who reads what came of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FixitySettings.class)
class FixitySetup {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    FactTypes fixityFactTypes() {
        return FactTypes.of(OriginalsChecked.class);
    }

    @Bean
    RecurringTask<Void> fixitySchedule(FixityRounds rounds) {
        return Tasks.recurring("fixity-rounds", FixedDelay.of(PAUSE)).execute((task, execution) -> rounds.goOn());
    }

    @Bean
    AccessRules fixityRules() {
        return AccessRules.of(get(FixityPages.ADDRESS)
                .holders(ARCHIVIST, SUPERVISOR, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR));
    }

    @Bean
    NavigationItem fixityItem() {
        return NavigationItem.desk(
                        text("fixity.title"),
                        FixityPages.ADDRESS,
                        820,
                        ARCHIVIST,
                        SUPERVISOR,
                        SYSTEM_ADMINISTRATOR,
                        SECURITY_ADMINISTRATOR,
                        AUDIT_ADMINISTRATOR)
                .within(text("fixity.group"));
    }
}
