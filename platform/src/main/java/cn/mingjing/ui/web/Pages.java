package cn.mingjing.ui.web;

import static java.util.Objects.requireNonNull;

import cn.mingjing.ui.Page;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Writes the {@link Page} that a controller returned; the whole page is made before its first byte leaves. */
final class Pages implements HandlerMethodReturnValueHandler {

    private static final int USUAL_SIZE = 32 * 1024;

    private final TemplateEngine templates;
    private final Frames frames;

    Pages(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Page.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = (HttpServletRequest) web.getNativeRequest();
        var response = requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch ((Page) requireNonNull(returned, "a controller answers with a page")) {
            case Page.Show show -> show(show, request, response);
            case Page.SeeOther next -> send(next, request, response);
        }
    }

    private void show(Page.Show show, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput(USUAL_SIZE);
        templates.render(show.template() + ".jte", Map.of("frame", frames.of(request), "page", show.page()), output);
        response.setStatus(show.status().value());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static void send(Page.SeeOther next, HttpServletRequest request, HttpServletResponse response) {
        next.notice()
                .ifPresent(sentence ->
                        RequestContextUtils.getOutputFlashMap(request).put(RequestFrame.NOTICE, sentence));
        RequestContextUtils.saveOutputFlashMap(next.path(), request, response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, next.path());
    }
}
