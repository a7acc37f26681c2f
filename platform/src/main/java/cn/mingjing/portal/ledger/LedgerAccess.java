package cn.mingjing.portal.ledger;

import static cn.mingjing.identity.AccessRule.get;

import cn.mingjing.identity.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger is open to everybody; what is not there is simply not found. */
@Configuration(proxyBeanMethods = false)
class LedgerAccess {

    @Bean
    AccessRules ledgerCalls() {
        return AccessRules.of(get("/ledger/**").everybody());
    }
}
