package cn.mingjing.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries the sentence that one page leaves for the next in a cookie that lives until that page is shown.
 *
 * <p>Spring's usual way keeps it in the memory of one process, where another process beside it cannot see it.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class NoticeCookie extends AbstractFlashMapManager {

    private static final String NAME = "mingjing-notice";
    private static final int SECONDS = 60;

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : new ArrayList<>(List.of(left(cookie.getValue())));
    }

    private static FlashMap left(String sent) {
        var left = new FlashMap();
        left.startExpirationPeriod(SECONDS);
        try {
            left.put(RequestFrame.NOTICE, URLDecoder.decode(sent, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            left.clear();
        }
        return left;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> left, HttpServletRequest request, HttpServletResponse response) {
        var notice = left.isEmpty() ? null : (String) left.getLast().get(RequestFrame.NOTICE);
        var cookie = ResponseCookie.from(NAME, notice == null ? "" : URLEncoder.encode(notice, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(notice == null ? Duration.ZERO : Duration.ofSeconds(SECONDS))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
