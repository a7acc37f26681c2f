package cn.mingjing.ui.web;

import cn.mingjing.ui.Area;
import cn.mingjing.ui.Frame;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.SearchBox;
import cn.mingjing.ui.Tab;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** The frame of one request; everything that costs something is asked for only when a template does. */
final class RequestFrame implements Frame {

    /** The name under which one page leaves a sentence for the next. */
    static final String NOTICE = "notice";

    private final HttpServletRequest request;
    private final Frames frames;
    private @Nullable Optional<Reader> reader;

    RequestFrame(HttpServletRequest request, Frames frames) {
        this.request = request;
        this.frames = frames;
    }

    @Override
    public String path() {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed;
    }

    @Override
    public Optional<Reader> reader() {
        var known = reader;
        if (known == null) {
            known = frames.readers().of(request);
            reader = known;
        }
        return known;
    }

    @Override
    public List<Entry> navigation(Area area) {
        return navigating(area).entries();
    }

    @Override
    public List<Tab> beside(Area area) {
        return navigating(area).beside();
    }

    private Navigating navigating(Area area) {
        return new Navigating(frames.navigation(area), reader(), path());
    }

    @Override
    public Optional<SearchBox> search(Area area) {
        return frames.search(area);
    }

    @Override
    public String csrf() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    @Override
    public String asset(String file) {
        return frames.assets().href(file);
    }

    @Override
    public boolean largeText() {
        var cookie = WebUtils.getCookie(request, TextSize.COOKIE);
        return cookie != null && cookie.getValue().equals(TextSize.LARGE);
    }

    @Override
    public Optional<String> notice() {
        var left = RequestContextUtils.getInputFlashMap(request);
        return left == null ? Optional.empty() : Optional.ofNullable((String) left.get(NOTICE));
    }

    @Override
    public Optional<String> installation() {
        return frames.installation();
    }
}
