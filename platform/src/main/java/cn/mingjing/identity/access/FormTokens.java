package cn.mingjing.identity.access;

import cn.mingjing.identity.session.SessionToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The tokens by which a form proves that it came from our own page. In a session, it follows from the session's secret and
 * is stored nowhere; before it, in the form of the sign-in and those of the public, it lies in a cookie.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";
    private static final String PURPOSE = "mingjing form token";

    private final CookieCsrfTokenRepository beforeSession = new CookieCsrfTokenRepository();

    FormTokens() {
        beforeSession.setCookieName("mingjing-form");
        beforeSession.setHeaderName(HEADER);
        beforeSession.setParameterName(PARAMETER);
        beforeSession.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return ofSession(request).orElseGet(() -> beforeSession.generateToken(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (ofSession(request).isEmpty()) {
            beforeSession.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return ofSession(request).orElseGet(() -> beforeSession.loadToken(request));
    }

    private static Optional<CsrfToken> ofSession(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson
                ? SessionCookie.of(request).map(FormTokens::derivedFrom)
                : Optional.empty();
    }

    private static CsrfToken derivedFrom(SessionToken secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
            return new DefaultCsrfToken(
                    HEADER, PARAMETER, Base64.getUrlEncoder().withoutPadding().encodeToString(derived));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
