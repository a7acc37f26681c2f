package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.PublishedNotices;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Public pages may be kept by browsers and caches before us, for a short while only: what was taken down must be gone soon.
 *
 * <p>The text size lies in a cookie, hence {@code Vary: Cookie}.
 */
@Configuration(proxyBeanMethods = false)
class PortalCaching implements WebMvcConfigurer {

    /** Spring Security's own filter stands at -100. */
    private static final int BEFORE_ACCESS = -110;

    private static final String[] CALLS = {
        "/notices.atom", "/notices/{id}/proof.json", "/api/v1/public/notices", "/api/v1/public/entities/{code}"
    };

    private static final String[] PAGES = {
        "/", "/notices", "/notices/{id}", "/authorities", "/authorities/{id}", "/entities/{code}"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Kept(true)).addPathPatterns(PAGES);
        registry.addInterceptor(new Kept(false)).addPathPatterns(CALLS);
        registry.addInterceptor(new Forgotten()).addPathPatterns("/error");
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> portalTags() {
        var tags = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/notices", "/notices/*", "/notices.atom", "/authorities", "/authorities/*", "/entities/*");
        tags.addUrlPatterns("/api/v1/public/notices", "/api/v1/public/entities/*");
        return tags;
    }

    /** Before the rules of access and the tags: a kept page has passed the one and keeps the other. */
    @Bean
    FilterRegistrationBean<KeptPages> keptPages(PublishedNotices notices, Clock clock) {
        var kept = new FilterRegistrationBean<>(new KeptPages(notices, clock));
        kept.addUrlPatterns("/notices/*");
        kept.setOrder(BEFORE_ACCESS);
        return kept;
    }

    private record Kept(boolean page) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30");
                if (page) {
                    response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
                }
            }
            return true;
        }
    }

    /** What went wrong is not kept. */
    private record Forgotten() implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
    }
}
