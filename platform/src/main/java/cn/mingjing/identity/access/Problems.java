package cn.mingjing.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem+json (RFC 9457) from outside the controllers. */
@Component
class Problems {

    private static final String API = "/api/";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Whether the request is a call of the interface and not a browser's. */
    static boolean wanted(HttpServletRequest request) {
        return request.getRequestURI().startsWith(API);
    }

    /** @param detail one whole Chinese sentence */
    void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var problem = Map.of(
                "type", "about:blank", "title", status.getReasonPhrase(), "status", status.value(), "detail", detail);
        json.writeValue(response.getOutputStream(), problem);
    }
}
