package cn.mingjing.calendar.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Deadline;
import cn.mingjing.calendar.Step;
import cn.mingjing.calendar.Whose;
import cn.mingjing.calendar.WorkingDays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public term calculator (design.md §8); it counts as for a party, whose term runs on over days off. */
@RestController
class TermsApi {

    private final WorkingDays workingDays;

    TermsApi(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The answer.
     *
     * @param due the last day on which the party can still act
     * @param provisional whether it may move, because the holidays of a year it touches are not announced yet
     * @param steps every day counted or left out, with the reason
     */
    record Answer(LocalDate due, boolean provisional, List<Step> steps) {}

    @GetMapping(path = "/api/v1/public/terms", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "期限计算", description = "按当事人的期限计算：起算日不计入，届满日是休息日的顺延至下一工作日。参数有误时返回 problem+json。")
    ResponseEntity<?> term(
            @Parameter(description = "起算日，不计入期限，2018-01-01 至 2100-12-31", example = "2026-09-30", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "期限长度，1 至 3660", example = "7", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String length,
            @Parameter(description = "单位：working-day（工作日）、day（日）、month（月）", example = "working-day", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String unit) {
        TermQuestion question = TermQuestion.read(from, length, unit);
        if (!question.problems().isEmpty()) {
            return refused(question.problems());
        }
        Deadline deadline = workingDays.calendar().due(question.from(), question.term(), Whose.PARTY);
        if (deadline.due().isAfter(TermQuestion.LAST_DAY)) {
            return refused(List.of(text("calendar.api.too-far", TermQuestion.LAST_DAY)));
        }
        return ResponseEntity.ok(new Answer(deadline.due(), deadline.provisional(), deadline.steps()));
    }

    private static ResponseEntity<ProblemDetail> refused(List<String> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join("", problems));
        problem.setTitle(text("calendar.api.refused"));
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
