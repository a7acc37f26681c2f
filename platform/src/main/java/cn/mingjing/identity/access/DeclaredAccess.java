package cn.mingjing.identity.access;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Audience;
import cn.mingjing.identity.session.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Decides every request by the one rule that speaks of it; without a rule, it is refused. */
@Component
class DeclaredAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /** What was decided, for those who answer a refusal. */
    enum Verdict {
        ADMITTED,
        /** No rule speaks of the request. */
        UNKNOWN,
        /** Nobody is signed in. */
        NOT_SIGNED_IN,
        /** The person must choose a new password before anything else. */
        PASSWORD_FIRST,
        /** The post does not need this. */
        WRONG_POST
    }

    private static final String VERDICT = DeclaredAccess.class.getName() + ".verdict";
    private static final String PASSWORD_PAGE = "/account/password";
    private static final String SIGN_OUT = "/sign-out";

    private final DeclaredRules rules;

    DeclaredAccess(DeclaredRules rules) {
        this.rules = rules;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var verdict = verdict(request, authentication);
        request.setAttribute(VERDICT, verdict);
        return new AuthorizationDecision(verdict == Verdict.ADMITTED);
    }

    /** What was decided about this request. */
    static Verdict verdictOf(HttpServletRequest request) {
        return request.getAttribute(VERDICT) instanceof Verdict verdict ? verdict : Verdict.UNKNOWN;
    }

    static Optional<Session> session(@Nullable Authentication authentication) {
        return authentication instanceof SignedInPerson person ? Optional.of(person.session()) : Optional.empty();
    }

    private Verdict verdict(HttpServletRequest request, Supplier<? extends @Nullable Authentication> authentication) {
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        var rule = rules.of(HttpMethod.valueOf(request.getMethod()), path);
        if (rule.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (rule.get().audience() instanceof Audience.Everybody) {
            return Verdict.ADMITTED; // without asking who it is: public pages and files cost no query
        }
        return session(authentication.get())
                .map(open -> verdict(open, rule.get().audience(), path.value()))
                .orElse(Verdict.NOT_SIGNED_IN);
    }

    private static Verdict verdict(Session session, Audience audience, String path) {
        if (session.mustChangePassword() && !path.equals(PASSWORD_PAGE) && !path.equals(SIGN_OUT)) {
            return Verdict.PASSWORD_FIRST;
        }
        boolean admitted = switch (audience) {
            case Audience.Everybody() -> true;
            case Audience.SignedIn() -> true;
            case Audience.Holders(var posts) ->
                session.actor().map(Actor::post).filter(posts::contains).isPresent();
        };
        return admitted ? Verdict.ADMITTED : Verdict.WRONG_POST;
    }
}
