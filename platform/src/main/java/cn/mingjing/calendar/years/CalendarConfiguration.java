package cn.mingjing.calendar.years;

import cn.mingjing.calendar.CalendarYearImported;
import cn.mingjing.facts.FactTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the calendar adds to the record. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    FactTypes calendarFacts() {
        return FactTypes.of(CalendarYearImported.class);
    }
}
