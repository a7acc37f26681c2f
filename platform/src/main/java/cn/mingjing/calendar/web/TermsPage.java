package cn.mingjing.calendar.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Deadline;
import cn.mingjing.calendar.Whose;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.ui.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public term calculator as a page; it counts exactly as {@link TermsApi} does. */
@Controller
public class TermsPage {

    private final WorkingDays workingDays;

    TermsPage(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * What the template shows.
     *
     * @param problems what is wrong with the question
     * @param deadline empty where nothing is asked yet, or wrongly
     */
    public record Calculation(
            String from, String length, String unit, List<String> problems, Optional<Deadline> deadline) {}

    @GetMapping("/terms")
    Page terms(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String length,
            @RequestParam(defaultValue = "") String unit) {
        if (from.isEmpty() && length.isEmpty()) {
            return Page.of("calendar/terms", new Calculation("", "", unit, List.of(), Optional.empty()));
        }
        TermQuestion question = TermQuestion.read(from, length, unit);
        if (!question.problems().isEmpty()) {
            return wrong(new Calculation(from, length, unit, question.problems(), Optional.empty()));
        }
        Deadline deadline = workingDays.calendar().due(question.from(), question.term(), Whose.PARTY);
        if (deadline.due().isAfter(TermQuestion.LAST_DAY)) {
            var tooFar = List.of(text("calendar.api.too-far", TermQuestion.LAST_DAY));
            return wrong(new Calculation(from, length, unit, tooFar, Optional.empty()));
        }
        return Page.of("calendar/terms", new Calculation(from, length, unit, List.of(), Optional.of(deadline)));
    }

    private static Page wrong(Calculation calculation) {
        return Page.of("calendar/terms", calculation).status(HttpStatus.BAD_REQUEST);
    }
}
