package cn.mingjing.identity.log;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactTypes;
import cn.mingjing.identity.AccessRefused;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.identity.Looked;
import cn.mingjing.identity.PasswordChosen;
import cn.mingjing.identity.PostTaken;
import cn.mingjing.identity.SecondFactorChosen;
import cn.mingjing.identity.SignInAccepted;
import cn.mingjing.identity.SignInRefused;
import cn.mingjing.identity.SignedOut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fact types of this module. */
@Configuration(proxyBeanMethods = false)
class IdentityFacts {

    @Bean
    FactTypes identityFactTypes() {
        return FactTypes.of(
                EntryChanged.class,
                SignInAccepted.class,
                SignInRefused.class,
                SignedOut.class,
                PostTaken.class,
                PasswordChosen.class,
                SecondFactorChosen.class,
                AccessRefused.class,
                ActRefused.class,
                Looked.class);
    }
}
