package cn.mingjing.identity.access;

import static cn.mingjing.identity.AccessRule.any;
import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.identity.session.Sessions;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The one filter chain, through which every request goes. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    static final String API_SIGN_IN = "/api/v1/sessions";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http, DeclaredAccess access, RefusedRequests refused, Sessions sessions) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens())
                        .ignoringRequestMatchers(request -> Bearer.of(request).isPresent())
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, API_SIGN_IN)))
                .sessionManagement(sessionless -> sessionless.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    /** A clock for every filter of every request costs more than the filters, and nobody reads it. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody signs in through Spring Security's own ways; without this bean it would make up a user. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new AuthenticationServiceException("people sign in through SignIn only");
        };
    }

    /** What belongs to no module that could declare its own rules. */
    @Bean
    AccessRules groundRules() {
        return AccessRules.of(
                get("/assets/**").everybody(),
                get("/text-size").everybody(),
                any("/design/**").everybody(),
                form("/desk/drafts").signedIn(),
                post("/desk/drafts/discard").signedIn(),
                get("/actuator/health").everybody(),
                get("/api/openapi.json").everybody(),
                get("/api/openapi.json.yaml").everybody(),
                any("/error").everybody());
    }
}
