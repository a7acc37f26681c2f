package cn.mingjing.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells every browser to run and load nothing but our own files.
 *
 * <p>No inline script, no inline style, no {@code eval}. Pictures may be {@code data:} because the style sheets carry their
 * small marks that way, and {@code blob:} because the field page shows what was just taken.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SafeHeaders extends OncePerRequestFilter {

    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "frame-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'self'");

    /** The page that records on site is the only one that may ask for camera, microphone and position. */
    private static final String FIELD = "/field";

    private static final String DEVICES = "camera=(%1$s), microphone=(%1$s), geolocation=(%1$s)";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(
                "Permissions-Policy", DEVICES.formatted(request.getRequestURI().equals(FIELD) ? "self" : ""));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
