package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.password.TooManySignIns;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.session.SessionSettings;
import cn.mingjing.identity.signin.Attempt;
import cn.mingjing.identity.signin.SignIn;
import cn.mingjing.law.Post;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of other systems: name and password against a token for {@code Authorization: Bearer}. */
@RestController
class SignInCalls {

    /** What is sent to sign in. */
    record Sent(
            @Nullable String account,
            @Nullable String password,
            @Nullable String code) {

        @Override
        public String toString() {
            return "Sent[account=" + account + "]";
        }
    }

    /**
     * An open session.
     *
     * @param token to be sent with every call
     * @param expiresAt when it ends, at the latest
     * @param person the person's id
     * @param post the post he acts in; null when he holds none today
     * @param authority for which authority
     */
    record Opened(
            String token,
            Instant expiresAt,
            String person,
            String name,
            @Nullable Post post,
            @Nullable String authority) {}

    private final SignIn signIn;
    private final SessionSettings settings;

    SignInCalls(SignIn signIn, SessionSettings settings) {
        this.signIn = signIn;
        this.settings = settings;
    }

    @PostMapping("/api/v1/sessions")
    ResponseEntity<?> signIn(@RequestBody Sent sent, HttpServletRequest request) {
        var account = sent.account() == null ? "" : sent.account();
        var password = sent.password() == null ? "" : sent.password();
        var code = sent.code() == null ? "" : sent.code();
        try {
            return switch (signIn.attempt(account, password, code, request.getRemoteAddr(), true)) {
                case Attempt.Accepted accepted ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .body(opened(accepted));
                case Attempt.Refused() -> problem(HttpStatus.UNAUTHORIZED, text("identity.sign-in.refused"));
                case Attempt.MustWait(var remaining) ->
                    problem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            text("identity.sign-in.wait", String.valueOf(remaining.toSeconds() + 1)));
            };
        } catch (TooManySignIns e) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, text("identity.sign-in.busy"));
        }
    }

    @DeleteMapping("/api/v1/sessions/current")
    ResponseEntity<Void> signOut(Session session, HttpServletRequest request) {
        signIn.out(session, request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }

    private Opened opened(Attempt.Accepted accepted) {
        var session = accepted.session();
        var held = session.postHeld();
        return new Opened(
                accepted.token().value(),
                session.startedAt().plus(settings.token()),
                session.person().toString(),
                session.name(),
                held == null ? null : held.post(),
                held == null ? null : held.authority().value());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }
}
