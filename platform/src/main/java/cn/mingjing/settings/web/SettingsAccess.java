package cn.mingjing.settings.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.law.Post.ARCHIVIST;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.NOTICE_AUTHOR;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.PUBLISHER;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.REVIEW_HEAD;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.UNIT_HEAD;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the pages admit: everybody in office reads what binds the office, two posts draw up, the head approves. */
@Configuration(proxyBeanMethods = false)
class SettingsAccess {

    private static final Post[] IN_OFFICE = {
        UNIT_HEAD, REVIEWER, REVIEW_HEAD, DEPUTY_CHIEF, CHIEF, NOTICE_AUTHOR, PUBLISHER, SUPERVISOR, ARCHIVIST
    };

    @Bean
    AccessRules settingsRules() {
        return AccessRules.of(
                get("/desk/settings").holders(OFFICER, IN_OFFICE),
                get("/desk/settings/versions/{number}").holders(OFFICER, IN_OFFICE),
                get("/desk/settings/documents").holders(OFFICER, IN_OFFICE),
                get("/desk/settings/set-up").holders(OFFICER, IN_OFFICE),
                form("/desk/settings/acts/{act}").holders(REVIEWER, REVIEW_HEAD, CHIEF));
    }

    @Bean
    NavigationItem settingsItem() {
        return NavigationItem.desk(
                        text("settings.title"),
                        "/desk/settings",
                        55,
                        OFFICER,
                        UNIT_HEAD,
                        REVIEWER,
                        REVIEW_HEAD,
                        DEPUTY_CHIEF,
                        CHIEF,
                        NOTICE_AUTHOR,
                        PUBLISHER,
                        SUPERVISOR,
                        ARCHIVIST)
                .key("b");
    }
}
