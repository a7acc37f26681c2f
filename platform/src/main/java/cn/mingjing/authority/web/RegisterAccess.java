package cn.mingjing.authority.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.SYSTEM_ADMINISTRATOR;
import static cn.mingjing.law.Post.UNIT_HEAD;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the pages of the registers admit: everybody in office may look, the system administrator keeps them. */
@Configuration(proxyBeanMethods = false)
class RegisterAccess {

    private static final Post[] READERS = Arrays.stream(Post.values())
            .filter(post -> post != Post.SYSTEM)
            .filter(post -> !post.administers() || post == SYSTEM_ADMINISTRATOR)
            .toArray(Post[]::new);

    /** Whoever may hold a credential. */
    private static final Post[] IN_OFFICE =
            Arrays.stream(READERS).filter(post -> !post.administers()).toArray(Post[]::new);

    @Bean
    AccessRules registerRules() {
        return AccessRules.of(
                get("/desk/register").holders(SYSTEM_ADMINISTRATOR, READERS),
                form(Keeping.NEW_AUTHORITY).holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/authorities/{id}").holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/units/new").holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/units/{id}").holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/officers/new").holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/officers/{person}").holders(SYSTEM_ADMINISTRATOR),
                get("/desk/register/officers/{person}/record").holders(SYSTEM_ADMINISTRATOR, READERS),
                get("/desk/register/officers/{person}/photo").holders(SYSTEM_ADMINISTRATOR, READERS),
                form("/desk/register/officers/{person}/photo/new").holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/officers/{person}/training/{year}").holders(SYSTEM_ADMINISTRATOR),
                form("/desk/register/import/{register}").holders(SYSTEM_ADMINISTRATOR),
                post("/desk/register/import/{register}/accept").holders(SYSTEM_ADMINISTRATOR),
                get(Keeping.ADVISERS).holders(SYSTEM_ADMINISTRATOR, READERS),
                form(Keeping.NEW_ADVISER).holders(SYSTEM_ADMINISTRATOR),
                form(Keeping.ADVISERS + "/{id}").holders(SYSTEM_ADMINISTRATOR),
                get(Keeping.ISSUERS).holders(SYSTEM_ADMINISTRATOR, READERS),
                form(Keeping.ISSUERS + "/new").holders(SYSTEM_ADMINISTRATOR),
                get("/desk/credential").holders(OFFICER, IN_OFFICE));
    }

    @Bean
    NavigationItem registerItem() {
        return NavigationItem.desk(text("authority.register"), "/desk/register", 50, READERS)
                .key("r");
    }

    @Bean
    NavigationItem ownCredentialItem() {
        return NavigationItem.desk(text("authority.credential"), "/desk/credential", 60, OFFICER, UNIT_HEAD);
    }
}
