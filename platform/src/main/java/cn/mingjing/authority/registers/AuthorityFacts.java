package cn.mingjing.authority.registers;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fact types this module records. */
@Configuration(proxyBeanMethods = false)
class AuthorityFacts {

    @Bean
    FactTypes authorityFactTypes() {
        return FactTypes.of(EntryChanged.class);
    }
}
