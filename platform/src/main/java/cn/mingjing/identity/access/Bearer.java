package cn.mingjing.identity.access;

import cn.mingjing.identity.session.SessionToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The token with which another system calls, in the header {@code Authorization: Bearer …} (RFC 6750). It opens no page. */
final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    static Optional<SessionToken> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> Problems.wanted(request))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header ->
                        new SessionToken(header.substring(SCHEME.length()).strip()));
    }
}
