package cn.mingjing.disclosure.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.NOTICE_AUTHOR;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.PUBLISHER;
import static cn.mingjing.law.Post.SUPERVISOR;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who gets to the pages and calls of disclosure. */
@Configuration(proxyBeanMethods = false)
class NoticeAccess {

    @Bean
    AccessRules noticeAccessRules() {
        return AccessRules.of(
                get("/desk/notices").holders(NOTICE_AUTHOR, PUBLISHER, OFFICER, SUPERVISOR),
                get("/desk/notices/{caseId}").holders(NOTICE_AUTHOR, PUBLISHER, OFFICER, SUPERVISOR),
                form("/desk/notices/{caseId}/acts/{act}").holders(NOTICE_AUTHOR, PUBLISHER, OFFICER),
                post("/api/v1/notices/{caseId}/acts/{act}").holders(NOTICE_AUTHOR, PUBLISHER, OFFICER));
    }

    @Bean
    NavigationItem noticeNavigation() {
        return NavigationItem.desk("公示", "/desk/notices", 30, NOTICE_AUTHOR, PUBLISHER, OFFICER, SUPERVISOR)
                .key("p");
    }
}
