package cn.mingjing.duty.web;

import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.REVIEW_HEAD;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.UNIT_HEAD;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the pages of this module admit, and where they stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class DutyAccess {

    /** Those who answer for the work of others. */
    private static final Post[] WATCHING = {UNIT_HEAD, REVIEW_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR};

    @Bean
    AccessRules dutyRules() {
        return AccessRules.of(
                get("/desk").signedIn(),
                get("/desk/duties").holders(UNIT_HEAD, REVIEW_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR));
    }

    @Bean
    NavigationItem inboxItem() {
        return NavigationItem.desk(text("duty.inbox"), "/desk", 10).key("i");
    }

    @Bean
    NavigationItem watchItem() {
        return NavigationItem.desk(text("duty.watch"), "/desk/duties", 40, WATCHING)
                .key("d");
    }
}
