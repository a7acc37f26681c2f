package cn.mingjing.calendar.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the calendar's pages and calls admit, and where they are found. */
@Configuration(proxyBeanMethods = false)
class CalendarAccess {

    @Bean
    AccessRules calendarCalls() {
        return AccessRules.of(
                get("/api/v1/public/terms").everybody(),
                get("/terms").everybody(),
                form("/admin/calendar").holders(Post.SYSTEM_ADMINISTRATOR),
                post("/admin/calendar/check").holders(Post.SYSTEM_ADMINISTRATOR));
    }

    @Bean
    NavigationItem calendarNavigation() {
        return NavigationItem.desk(text("calendar.years.title"), "/admin/calendar", 70, Post.SYSTEM_ADMINISTRATOR);
    }

    @Bean
    NavigationItem termsNavigation() {
        return NavigationItem.portal(text("calendar.terms.title"), "/terms", 50);
    }
}
