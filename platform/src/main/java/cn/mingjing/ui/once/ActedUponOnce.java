package cn.mingjing.ui.once;

import cn.mingjing.ui.Drafts;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a form through once. Whoever sends it again meanwhile waits and is led where the first one led; a form that was not
 * acted upon may be sent again. What was acted upon is no draft any more.
 */
@Component
class ActedUponOnce implements HandlerInterceptor {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final int MOST_STEPS = 100;
    private static final String MINE = ActedUponOnce.class.getName();

    private final Submissions submissions;
    private final Drafts drafts;
    private final Readers readers;

    ActedUponOnce(Submissions submissions, Drafts drafts, Readers readers) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.readers = readers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        var once = once(request);
        if (once.isEmpty()) {
            return true;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            if (submissions.first(once.get())) {
                request.setAttribute(MINE, once.get());
                return true;
            }
            var next = submissions.next(once.get());
            if (next.isPresent()) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, next.get());
                return false;
            }
            Thread.sleep(STEP);
        }
        response.sendError(HttpStatus.CONFLICT.value());
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(MINE) instanceof UUID once)) {
            return;
        }
        var next = response.getHeader(HttpHeaders.LOCATION);
        if (failure == null && next != null && response.getStatus() == HttpStatus.SEE_OTHER.value()) {
            submissions.done(once, next);
            discardDraft(request);
        } else {
            submissions.forget(once);
        }
    }

    private void discardDraft(HttpServletRequest request) {
        var key = request.getParameter(Submission.DRAFT);
        if (key != null) {
            readers.of(request).ifPresent(reader -> drafts.discard(reader.account(), key));
        }
    }

    private static Optional<UUID> once(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getAttribute(MINE) != null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getParameter(Submission.ONCE)).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
