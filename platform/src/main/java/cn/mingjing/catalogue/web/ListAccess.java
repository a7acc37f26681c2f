package cn.mingjing.catalogue.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
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

/** Whom the pages of lists admit: whoever enforces may read, three posts draw up, one checks and releases. */
@Configuration(proxyBeanMethods = false)
class ListAccess {

    private static final Post[] READERS = {
        PUBLISHER, OFFICER, UNIT_HEAD, REVIEWER, REVIEW_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR
    };

    @Bean
    AccessRules listRules() {
        return AccessRules.of(
                get("/authorities/{authority}/lists/{kind}").everybody(),
                get("/authorities/{authority}/lists/{kind}/item").everybody(),
                get("/authorities/{authority}/lists/{kind}/list.json").everybody(),
                get("/authorities/{authority}/lists/{kind}/list.xlsx").everybody(),
                get("/authorities/{authority}/lists/{kind}/list.csv").everybody(),
                get("/guides").everybody(),
                get("/guides/{authority}").everybody(),
                get("/guides/{authority}/guide").everybody(),
                get("/guides/{authority}/sample").everybody(),
                get("/windows/{authority}").everybody(),
                get("/windows/{authority}/window").everybody(),
                get(PublishingViews.DESK).holders(NOTICE_AUTHOR, READERS),
                get("/desk/lists").holders(NOTICE_AUTHOR, READERS),
                get("/desk/lists/{kind}").holders(NOTICE_AUTHOR, READERS),
                get("/desk/lists/{kind}/compare").holders(NOTICE_AUTHOR, READERS),
                post("/desk/lists/{kind}/draft").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                post("/desk/lists/{kind}/draft/discard").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                form("/desk/lists/{kind}/import").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                post("/desk/lists/{kind}/import/accept").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                form("/desk/lists/{kind}/items/new").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                form("/desk/lists/{kind}/items/{place}").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                post("/desk/lists/{kind}/items/{place}/remove").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER),
                form("/desk/prior-reviews/{authority}/{kind}").holders(REVIEWER, SUPERVISOR),
                form("/desk/lists/{kind}/acts/{act}").holders(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER, PUBLISHER));
    }

    @Bean
    NavigationItem listNavigation() {
        return NavigationItem.desk(
                        text("list.title"),
                        "/desk/lists",
                        40,
                        NOTICE_AUTHOR,
                        PUBLISHER,
                        OFFICER,
                        UNIT_HEAD,
                        REVIEWER,
                        REVIEW_HEAD,
                        DEPUTY_CHIEF,
                        CHIEF,
                        SUPERVISOR)
                .key("l");
    }
}
