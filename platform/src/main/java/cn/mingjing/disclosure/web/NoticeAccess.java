package cn.mingjing.disclosure.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.NOTICE_AUTHOR;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.PUBLISHER;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who gets to the pages and calls of disclosure. */
@Configuration(proxyBeanMethods = false)
class NoticeAccess {

    /** Who reads notices beside their author; a leader answers for the term of each. */
    private static final Post[] READERS = {PUBLISHER, OFFICER, UNIT_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR};

    @Bean
    AccessRules noticeAccessRules() {
        return AccessRules.of(
                get("/desk/notices").holders(NOTICE_AUTHOR, READERS),
                get("/desk/notices/{caseId}").holders(NOTICE_AUTHOR, READERS),
                form("/desk/notices/{caseId}/acts/{act}").holders(NOTICE_AUTHOR, PUBLISHER, OFFICER),
                post("/api/v1/notices/{caseId}/acts/{act}").holders(NOTICE_AUTHOR, PUBLISHER, OFFICER));
    }

    @Bean
    NavigationItem noticeNavigation() {
        return NavigationItem.desk(
                        "公示",
                        "/desk/notices",
                        30,
                        NOTICE_AUTHOR,
                        PUBLISHER,
                        OFFICER,
                        UNIT_HEAD,
                        DEPUTY_CHIEF,
                        CHIEF,
                        SUPERVISOR)
                .key("p");
    }
}
