package cn.mingjing.portal.web;

import cn.mingjing.law.China;
import cn.mingjing.portal.notices.PublishedNotices;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the pages of notices as they were last made, for readers who bring no cookie and no token: for them a page is the
 * same for everybody. Each time, the database is asked whether the notice is public and unchanged, whichever process changed
 * it, and a page made on another day is made again: what was withdrawn or corrected is gone with the commit (ADR 0121).
 *
 * <p>It stands before the rules of access: what it gives out was made behind them for a reader without a name, and with the
 * headers they set.
 */
final class KeptPages extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/notices/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** At some 10 KB each; what is read again and again fits. */
    private static final int MOST = 500;

    /** Written anew for each reader. */
    private static final Set<String> NOT_KEPT = Set.of("etag", "content-length", "content-type", "date");

    private final PublishedNotices notices;
    private final Clock clock;
    private final Map<String, Kept> pages = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    });

    KeptPages(PublishedNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    private record Kept(String version, byte[] page, String type, String tag, Map<String, List<String>> headers) {

        void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
            headers.forEach((name, values) -> {
                response.setHeader(name, values.getFirst());
                values.stream().skip(1).forEach(value -> response.addHeader(name, value));
            });
            if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
                response.setContentType(type);
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> version =
                sameForEverybody(request) ? notice(request).flatMap(this::version) : Optional.empty();
        if (version.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // The page names the site as the reader reaches it.
        String address = request.getRequestURL().toString();
        Kept kept = pages.get(address);
        if (kept != null && kept.version().equals(version.get())) {
            kept.write(request, response);
        } else {
            make(address, version.get(), request, response, chain);
        }
    }

    private static boolean sameForEverybody(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name())
                && request.getQueryString() == null
                && request.getHeader(HttpHeaders.COOKIE) == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /** What is public also depends on the day. */
    private Optional<String> version(UUID notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return notices.version(notice).map(version -> version + " " + today);
    }

    private static Optional<UUID> notice(HttpServletRequest request) {
        Matcher page = PAGE.matcher(request.getRequestURI());
        return page.matches() ? Optional.of(UUID.fromString(page.group(1))) : Optional.empty();
    }

    private void make(
            String address, String version, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The version was read before: should the notice change meanwhile, the page kept is never given out.
        var copy = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, copy);
        String tag = copy.getHeader(HttpHeaders.ETAG);
        boolean forOneReader = copy.containsHeader(HttpHeaders.SET_COOKIE);
        if (copy.getStatus() == HttpStatus.OK.value() && tag != null && !forOneReader) {
            String type = Objects.requireNonNull(copy.getContentType());
            pages.put(address, new Kept(version, copy.getContentAsByteArray(), type, tag, headers(copy)));
        }
        copy.copyBodyToResponse();
    }

    private static Map<String, List<String>> headers(HttpServletResponse made) {
        return made.getHeaderNames().stream()
                .distinct()
                .filter(name -> !NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(name -> name, name -> List.copyOf(made.getHeaders(name))));
    }
}
