package cn.mingjing.identity.access;

import cn.mingjing.identity.session.SessionToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a page session's token: unseen by scripts, sent by our own pages only. */
public final class SessionCookie {

    private static final String NAME = "mingjing-session";

    private SessionCookie() {}

    public static Optional<SessionToken> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> new SessionToken(cookie.getValue()))
                        .findFirst();
    }

    /** Sends the token of a new session; the browser forgets it when it is closed. */
    public static void send(SessionToken token, HttpServletRequest request, HttpServletResponse response) {
        add(token.value(), request, response, null);
    }

    /** Makes the browser forget the token. */
    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        add("", request, response, Duration.ZERO);
    }

    private static void add(
            String value, HttpServletRequest request, HttpServletResponse response, @Nullable Duration age) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
        if (age != null) {
            cookie.maxAge(age);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
