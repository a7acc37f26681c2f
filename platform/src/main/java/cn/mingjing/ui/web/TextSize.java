package cn.mingjing.ui.web;

import cn.mingjing.ui.Page;
import cn.mingjing.ui.SitePath;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The large-text switch (大字), kept in a cookie so that it works without script and before signing in. */
@Controller
class TextSize {

    static final String COOKIE = "text-size";
    static final String LARGE = "large";

    @GetMapping("/text-size")
    Page change(
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        boolean large = size.equals(LARGE);
        var cookie = ResponseCookie.from(COOKIE, large ? LARGE : "")
                .path("/")
                .sameSite("Lax")
                .httpOnly(true)
                .maxAge(large ? Duration.ofDays(365) : Duration.ZERO)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Page.seeOther(SitePath.isOne(back) ? back : "/");
    }
}
