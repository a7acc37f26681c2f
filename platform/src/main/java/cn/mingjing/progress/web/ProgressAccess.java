package cn.mingjing.progress.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.identity.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may ask; who handles cases gives out slips. */
@Configuration(proxyBeanMethods = false)
class ProgressAccess {

    @Bean
    AccessRules progressRules() {
        return AccessRules.of(
                form("/progress").everybody(), form("/desk/cases/{id}/slip").holders(OFFICER, UNIT_HEAD));
    }
}
