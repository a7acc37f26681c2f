package cn.mingjing.start.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The last word on every request that nobody else has spoken for: health may be asked, all else is refused. */
@Configuration(proxyBeanMethods = false)
class ClosedByDefault {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain refuseTheRest(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
