package cn.mingjing.review.gate;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactTypes;
import cn.mingjing.review.Reviewing;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that review adds to the record. */
@Configuration(proxyBeanMethods = false)
class ReviewFacts {

    @Bean
    FactTypes reviewFactTypes() {
        return new FactTypes(Arrays.stream(Reviewing.class.getPermittedSubclasses())
                .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                .toList());
    }
}
