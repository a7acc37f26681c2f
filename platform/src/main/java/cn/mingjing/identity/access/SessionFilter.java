package cn.mingjing.identity.access;

import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.session.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the session of a request, when somebody asks for it: by the bearer token where there is one, else by the cookie.
 */
final class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> context(request)));
        chain.doFilter(request, response);
    }

    private SecurityContext context(HttpServletRequest request) {
        return session(request)
                .map(session -> new SecurityContextImpl(new SignedInPerson(session)))
                .orElseGet(SecurityContextImpl::new);
    }

    /** Each is good for its own kind of session only: a stolen token makes no cookie, and the other way round. */
    private Optional<Session> session(HttpServletRequest request) {
        var bearer = Bearer.of(request);
        return bearer.isPresent()
                ? bearer.flatMap(sessions::find).filter(Session::bearer)
                : SessionCookie.of(request).flatMap(sessions::find).filter(session -> !session.bearer());
    }
}
