package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.PublishedNotices;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Public pages may be kept by browsers and caches before us, for a short while only: what was taken down must be gone soon
 * (ADR 0136).
 *
 * <p>The text size lies in a cookie, hence {@code Vary: Cookie}.
 */
@Configuration(proxyBeanMethods = false)
class PortalCaching implements WebMvcConfigurer {

    private static final String TEXT_SIZE = "text-size";

    /** Spring Security's own filter stands at -100. */
    private static final int BEFORE_ACCESS = -110;

    /** Everything that is the same for everybody; what is not here is kept by nobody. */
    private static final String[] PUBLIC = {
        "/",
        "/notices/**",
        "/notices.*",
        "/feed.*",
        "/authorities/**",
        "/before/**",
        "/entities/**",
        "/officers/**",
        "/guides/**",
        "/windows/**",
        "/search",
        "/terms",
        "/sitemap.xml",
        "/sitemap/**",
        "/robots.txt",
        "/api/v1/public/**"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Kept()).addPathPatterns(PUBLIC);
        registry.addInterceptor(new NotArchived()).addPathPatterns("/notices/*", "/officers/*", "/search");
        registry.addInterceptor(new Forgotten()).addPathPatterns("/error");
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> portalTags() {
        var tags = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("", "/notices", "/notices/*", "/notices.atom", "/notices.json", "/feed.atom", "/feed.json");
        tags.addUrlPatterns("/authorities", "/authorities/*", "/before/*", "/entities/*", "/officers", "/officers/*");
        tags.addUrlPatterns("/guides", "/guides/*", "/windows/*");
        tags.addUrlPatterns("/search", "/terms", "/sitemap.xml", "/sitemap/*", "/robots.txt", "/api/v1/public/*");
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

    /** Only for readers of whom nothing is known but the size of their text: what somebody signed in sees is never kept. */
    private record Kept() implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getDispatcherType() == DispatcherType.REQUEST && unknown(request)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30, must-revalidate");
                response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            }
            return true;
        }

        private static boolean unknown(HttpServletRequest request) {
            Cookie[] cookies = request.getCookies();
            return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                    && (cookies == null
                            || Arrays.stream(cookies)
                                    .allMatch(cookie -> cookie.getName().equals(TEXT_SIZE)));
        }
    }

    /** Search engines may lead to it, but not keep it beyond its end, and gather no persons. */
    private record NotArchived() implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            boolean notice = request.getRequestURI().startsWith("/notices/");
            response.setHeader("X-Robots-Tag", notice ? "noarchive" : "noindex");
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
