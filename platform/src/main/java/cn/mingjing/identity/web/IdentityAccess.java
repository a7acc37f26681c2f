package cn.mingjing.identity.web;

import static cn.mingjing.identity.AccessRule.any;
import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.SECURITY_ADMINISTRATOR;
import static cn.mingjing.law.Post.SYSTEM_ADMINISTRATOR;

import cn.mingjing.identity.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the pages and calls of this module admit. */
@Configuration(proxyBeanMethods = false)
class IdentityAccess {

    @Bean
    AccessRules identityRules() {
        return AccessRules.of(
                form("/sign-in").everybody(),
                post("/sign-out").signedIn(),
                form("/first-administrator").everybody(),
                get("/account").signedIn(),
                post("/account/post").signedIn(),
                form("/account/password").signedIn(),
                post("/api/v1/sessions").everybody(),
                any("/api/v1/sessions/current").signedIn(),
                get("/admin/accounts").holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR));
    }
}
