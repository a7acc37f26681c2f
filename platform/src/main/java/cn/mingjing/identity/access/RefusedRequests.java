package cn.mingjing.identity.access;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRefused;
import cn.mingjing.identity.access.DeclaredAccess.Verdict;
import cn.mingjing.identity.log.FactAccessLog;
import cn.mingjing.identity.session.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers refused requests: a browser is led to where it can go on, another system gets problem+json. That a post does not
 * need a page is put on record.
 */
@Component
class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";
    private static final String PASSWORD = "/account/password";

    private final FactAccessLog accessLog;
    private final Problems problems;

    RefusedRequests(FactAccessLog accessLog, Problems problems) {
        this.accessLog = accessLog;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        answer(request, response, DeclaredAccess.verdictOf(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            strangeForm(request, response);
        } else {
            answer(request, response, DeclaredAccess.verdictOf(request));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Verdict verdict) throws IOException {
        switch (verdict) {
            case UNKNOWN -> end(request, response, HttpStatus.NOT_FOUND, "unknown");
            case NOT_SIGNED_IN -> signInFirst(request, response);
            case PASSWORD_FIRST -> passwordFirst(request, response);
            case WRONG_POST, ADMITTED -> wrongPost(request, response);
        }
    }

    private void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Problems.wanted(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            end(request, response, HttpStatus.UNAUTHORIZED, "sign-in");
        } else {
            lead(request, response, SIGN_IN + (request.getMethod().equals("GET") ? "?to=" + here(request) : ""));
        }
    }

    private void passwordFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Problems.wanted(request)) {
            end(request, response, HttpStatus.FORBIDDEN, "password");
        } else {
            lead(request, response, PASSWORD);
        }
    }

    private void wrongPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        session()
                .ifPresent(session -> accessLog.record(
                        new AccessRefused(request.getMethod(), request.getRequestURI(), request.getRemoteAddr()),
                        session.actorOnRecord()));
        end(request, response, HttpStatus.FORBIDDEN, "post");
    }

    /** The form is older than the session it was made in, or it is not ours. */
    private void strangeForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Problems.wanted(request) && session().isEmpty()) {
            lead(request, response, SIGN_IN + "?stale");
        } else {
            end(request, response, HttpStatus.FORBIDDEN, "form");
        }
    }

    private void end(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason)
            throws IOException {
        if (Problems.wanted(request)) {
            problems.write(response, status, text("identity.refused." + reason));
        } else {
            response.sendError(status.value());
        }
    }

    /** Where htmx asked for a part of a page, it must load the whole of the next one. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, path);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static Optional<Session> session() {
        return DeclaredAccess.session(SecurityContextHolder.getContext().getAuthentication());
    }
}
