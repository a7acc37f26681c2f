package cn.mingjing.casework.handling;

import cn.mingjing.casework.Approval;
import cn.mingjing.casework.Deciding;
import cn.mingjing.casework.Defence;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Filing;
import cn.mingjing.casework.Incidental;
import cn.mingjing.casework.Investigation;
import cn.mingjing.casework.Performing;
import cn.mingjing.casework.Recording;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactTypes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that casework adds to the record: every record nested in its sealed groups. */
@Configuration(proxyBeanMethods = false)
class CaseworkFacts {

    @Bean
    FactTypes caseworkFactTypes() {
        List<Class<? extends Fact>> types = new ArrayList<>(List.of(StageEntered.class, DocumentIssued.class));
        for (Class<?> group : List.of(
                Filing.class,
                Approval.class,
                Investigation.class,
                Recording.class,
                Defence.class,
                Deciding.class,
                Performing.class,
                Incidental.class)) {
            for (Class<?> member : group.getPermittedSubclasses()) {
                types.add(member.asSubclass(Fact.class));
            }
        }
        return new FactTypes(types);
    }
}
