package cn.mingjing.casework.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
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

import cn.mingjing.identity.AccessRule;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who gets to the pages and calls of a case; which act a post may do is the procedure's answer. */
@Configuration(proxyBeanMethods = false)
class CaseAccess {

    private static final Post[] ACTING = {OFFICER, UNIT_HEAD, REVIEWER, REVIEW_HEAD, DEPUTY_CHIEF, CHIEF};
    private static final Post[] READING = {
        OFFICER, UNIT_HEAD, REVIEWER, REVIEW_HEAD, DEPUTY_CHIEF, CHIEF, NOTICE_AUTHOR, PUBLISHER, SUPERVISOR, ARCHIVIST
    };

    @Bean
    AccessRules caseAccessRules() {
        return AccessRules.of(
                get("/authorities/{id}/procedures/ordinary-penalty").everybody(),
                readers(get("/desk/cases")),
                readers(get("/desk/cases/{id}")),
                readers(get("/desk/cases/{id}/recordings")),
                readers(get("/desk/cases/{id}/originals/{sha256}")),
                get(StepsForRecording.ADDRESS).holders(OFFICER),
                form("/desk/cases/new").holders(OFFICER),
                actors(form("/desk/cases/{id}/acts/{act}")),
                readers(get("/api/v1/cases")),
                readers(get("/api/v1/cases/{id}")),
                post("/api/v1/cases").holders(OFFICER),
                actors(post("/api/v1/cases/{id}/acts/{act}")));
    }

    @Bean
    NavigationItem caseNavigation() {
        return NavigationItem.desk("案件", "/desk/cases", 20, READING).key("c");
    }

    private static AccessRule readers(AccessRule.Address address) {
        return address.holders(READING[0], READING);
    }

    private static AccessRule actors(AccessRule.Address address) {
        return address.holders(ACTING[0], ACTING);
    }
}
