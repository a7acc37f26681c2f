package cn.mingjing.ui.web;

import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Teaches Spring MVC our pages and our versioned static files. */
@Component
class UiWeb implements WebMvcConfigurer {

    private final TemplateEngine templates;
    private final Frames frames;
    private final String files;

    UiWeb(TemplateEngine templates, Frames frames, @Value("${mingjing.ui.static:classpath:/static/}") String files) {
        this.templates = templates;
        this.frames = frames;
        this.files = files;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Submissions());
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new Pages(templates, frames));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(files, "classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(files.startsWith("classpath:"))
                .addResolver(new VersionResourceResolver()
                        .addFixedVersionStrategy(frames.assets().version(), "/**"));
    }
}
