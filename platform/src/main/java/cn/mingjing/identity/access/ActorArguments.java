package cn.mingjing.identity.access;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.session.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the {@link CurrentActor}, and identity's own controllers the {@link Session}. */
@Component
class ActorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(CurrentActor.class)
                || parameter.getParameterType().equals(Session.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var session = DeclaredAccess.session(SecurityContextHolder.getContext().getAuthentication());
        if (parameter.getParameterType().equals(Session.class)) {
            return session.orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
        }
        var actor = session.flatMap(Session::actor);
        return parameter.getParameterType().equals(Optional.class) ? actor : required(actor);
    }

    private static Actor required(Optional<Actor> actor) {
        return actor.orElseThrow(() -> new AccessDeniedException("nobody acts here in any post"));
    }
}
