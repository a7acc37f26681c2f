package cn.mingjing.progress.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.progress.AcceptanceNumber;
import cn.mingjing.progress.MainStep;
import cn.mingjing.progress.slips.Asking;
import cn.mingjing.progress.slips.Asking.Answer;
import cn.mingjing.progress.web.ProgressPage.Told;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The public's query (办理进度查询, duty D-22): by acceptance number and query code, without an account. */
@Controller
class ProgressPages {

    private final Asking asking;
    private final Forms forms;

    ProgressPages(Asking asking, Forms forms) {
        this.asking = asking;
        this.forms = forms;
    }

    @GetMapping("/progress")
    Page ask(HttpServletResponse response) {
        return show(forms.open(AskProgress.class, FormContext.empty()), Optional.empty(), Optional.empty(), response);
    }

    @PostMapping("/progress")
    Page answer(Submission sent, HttpServletRequest request, HttpServletResponse response) {
        return switch (forms.bind(AskProgress.class, FormContext.empty(), sent)) {
            case Bound.Invalid<AskProgress>(var form, var problems) ->
                show(form, Optional.empty(), Optional.empty(), response).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<AskProgress>(var typed) -> answer(typed, request.getRemoteAddr(), response);
        };
    }

    private Page answer(AskProgress typed, String address, HttpServletResponse response) {
        Form again = forms.of(new AskProgress(typed.number(), ""), FormContext.empty());
        return switch (asking.ask(typed.number(), typed.code(), address)) {
            case Answer.Found found -> show(again, Optional.empty(), Optional.of(told(typed, found)), response);
            case Answer.Nothing() ->
                show(again, Optional.of(text("progress.nothing")), Optional.empty(), response)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Answer.MustWait(var remaining) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(remaining.toSeconds()));
                yield show(
                                again,
                                Optional.of(text("progress.wait", (remaining.toSeconds() + 59) / 60)),
                                Optional.empty(),
                                response)
                        .status(HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    private static Told told(AskProgress typed, Answer.Found found) {
        return new Told(
                text("progress.number", AcceptanceNumber.typed(typed.number())),
                words(found.now()) + "：" + text("progress.step." + found.now()),
                found.reached().stream()
                        .map(reached -> new Pair(words(reached.step()), Shown.day(reached.day())))
                        .toList(),
                text("progress.office", found.authority(), found.telephone()));
    }

    private static String words(MainStep step) {
        return text("enum.MainStep." + step);
    }

    /** Nobody after them at the same screen, and no cache on the way, is to read it. */
    private static Page.Show show(
            Form form, Optional<String> problem, Optional<Told> told, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Page.of("progress/ask", new ProgressPage(form, problem, told));
    }
}
