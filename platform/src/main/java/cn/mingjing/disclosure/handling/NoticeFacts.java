package cn.mingjing.disclosure.handling;

import cn.mingjing.disclosure.Noticing;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactTypes;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that disclosure adds to the record. */
@Configuration(proxyBeanMethods = false)
class NoticeFacts {

    @Bean
    FactTypes noticeFactTypes() {
        return new FactTypes(Arrays.stream(Noticing.class.getPermittedSubclasses())
                .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                .toList());
    }
}
