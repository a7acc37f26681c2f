package cn.mingjing.bundle.making;

import cn.mingjing.bundle.CaseBundleMade;
import cn.mingjing.facts.FactTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fact that making a bundle adds to the record of the case. */
@Configuration(proxyBeanMethods = false)
class CaseBundleFacts {

    @Bean
    FactTypes caseBundleFactTypes() {
        return FactTypes.of(CaseBundleMade.class);
    }
}
