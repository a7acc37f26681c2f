package cn.mingjing.calendar.web;

import static cn.mingjing.identity.AccessRule.get;

import cn.mingjing.identity.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the calendar's calls admit. */
@Configuration(proxyBeanMethods = false)
class CalendarAccess {

    @Bean
    AccessRules calendarCalls() {
        return AccessRules.of(get("/api/v1/public/terms").everybody());
    }
}
