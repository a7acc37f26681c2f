package cn.mingjing.catalogue.handling;

import cn.mingjing.catalogue.Listing;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactTypes;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that lists add to the record. */
@Configuration(proxyBeanMethods = false)
class ListFacts {

    @Bean
    FactTypes listFactTypes() {
        return new FactTypes(Arrays.stream(Listing.class.getPermittedSubclasses())
                .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                .toList());
    }
}
