package cn.mingjing.ui.once;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link ActedUponOnce} before every form, except the keeping of drafts, which is no act. */
@Component
class OnceSetup implements WebMvcConfigurer {

    private final ActedUponOnce once;

    OnceSetup(ActedUponOnce once) {
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(once).excludePathPatterns("/desk/drafts/**", "/error", "/api/**");
    }
}
