package cn.mingjing.ui.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.Area;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Text;
import cn.mingjing.ui.Trouble;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what went wrong: a page that says what to do, or problem+json below {@code /api}. Never a stack trace. */
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    Page page(HttpServletRequest request) {
        var status = statusOf(request);
        return Page.of("ui/error", trouble(status, pathOf(request), reference(status, request)))
                .status(status);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = statusOf(request);
        var problem = ProblemDetail.forStatusAndDetail(status, said(status, "what") + said(status, "next"));
        problem.setTitle(said(status, "title"));
        problem.setInstance(URI.create("urn:uuid:" + reference(status, request)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static Trouble trouble(HttpStatus status, String path, String reference) {
        var area = path.matches("/(desk|oversight|admin|field)(/.*)?") ? Area.DESK : Area.PORTAL;
        var home = area == Area.DESK ? new Link(text("ui.error.desk"), "/desk") : new Link(text("ui.error.home"), "/");
        var quoted = status.is5xxServerError() ? text("ui.error.reference", reference) : "";
        return new Trouble(
                area, said(status, "title"), said(status, "what"), said(status, "next"), List.of(home), quoted);
    }

    private static String said(HttpStatus status, String part) {
        return Text.find("ui.error." + status.value() + "." + part)
                .orElseGet(() -> text("ui.error." + (status.is4xxClientError() ? 400 : 500) + "." + part));
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        if (StorageFull.isCauseOf(causeOf(request))) {
            return HttpStatus.INSUFFICIENT_STORAGE;
        }
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String pathOf(HttpServletRequest request) {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? request.getRequestURI() : path;
    }

    private static String reference(HttpStatus status, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString();
        if (status.is5xxServerError()) {
            LOG.error("{} answered {} as {}", pathOf(request), status.value(), reference, causeOf(request));
        }
        return reference;
    }

    private static @Nullable Throwable causeOf(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
