package cn.mingjing.originals.web;

import static cn.mingjing.identity.AccessRule.post;

import cn.mingjing.identity.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the originals' calls admit. */
@Configuration(proxyBeanMethods = false)
class OriginalsAccess {

    @Bean
    AccessRules originalsCalls() {
        return AccessRules.of(post("/api/v1/originals").signedIn());
    }
}
