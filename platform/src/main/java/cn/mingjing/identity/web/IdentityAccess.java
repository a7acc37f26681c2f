package cn.mingjing.identity.web;

import static cn.mingjing.identity.AccessRule.any;
import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.AUDIT_ADMINISTRATOR;
import static cn.mingjing.law.Post.SECURITY_ADMINISTRATOR;
import static cn.mingjing.law.Post.SYSTEM_ADMINISTRATOR;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.ui.NavigationItem;
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
                form("/account/second-factor").signedIn(),
                post("/account/second-factor/confirm").signedIn(),
                post("/api/v1/sessions").everybody(),
                any("/api/v1/sessions/current").signedIn());
    }

    @Bean
    AccessRules administratorsRules() {
        return AccessRules.of(
                get("/admin").holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR),
                get("/admin/accounts").holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
                form("/admin/accounts/new").holders(SYSTEM_ADMINISTRATOR),
                form("/admin/accounts/staff").holders(SYSTEM_ADMINISTRATOR),
                get("/admin/accounts/{person}").holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
                post("/admin/accounts/{person}/suspend").holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
                post("/admin/accounts/{person}/resume").holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
                post("/admin/accounts/{person}/password").holders(SYSTEM_ADMINISTRATOR),
                post("/admin/accounts/{person}/second-factor/remove")
                        .holders(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
                form("/admin/accounts/{person}/grant").holders(SECURITY_ADMINISTRATOR),
                form("/admin/accounts/{person}/posts/{held}/end").holders(SECURITY_ADMINISTRATOR),
                get("/admin/access-log").holders(AUDIT_ADMINISTRATOR));
    }

    @Bean
    NavigationItem accountsNavigation() {
        return NavigationItem.desk(
                text("identity.admin.accounts"), "/admin/accounts", 800, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR);
    }

    @Bean
    NavigationItem accessLogNavigation() {
        return NavigationItem.desk(text("identity.admin.access-log"), "/admin/access-log", 810, AUDIT_ADMINISTRATOR);
    }
}
