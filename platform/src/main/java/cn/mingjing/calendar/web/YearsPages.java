package cn.mingjing.calendar.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.CalendarYears;
import cn.mingjing.calendar.YearPreview;
import cn.mingjing.calendar.web.YearForms.CheckYear;
import cn.mingjing.calendar.web.YearForms.ImportYear;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a system administrator sees the years known and imports a newly announced one. */
@Controller
class YearsPages {

    private static final String YEARS = "/admin/calendar";
    private static final String CHECK = "/admin/calendar/check";

    private final CalendarYears years;
    private final Forms forms;

    YearsPages(CalendarYears years, Forms forms) {
        this.years = years;
        this.forms = forms;
    }

    @GetMapping(YEARS)
    Page years() {
        return page(Optional.empty(), forms.open(CheckYear.class, FormContext.empty()), CHECK);
    }

    @PostMapping(CHECK)
    Page check(Submission sent) {
        return switch (forms.bind(CheckYear.class, FormContext.empty(), sent)) {
            case Bound.Invalid<CheckYear>(var form, var problems) -> again(Optional.empty(), form, CHECK);
            case Bound.Valid<CheckYear>(var act) -> {
                YearPreview preview = years.preview(act.json());
                yield preview.importable()
                        ? page(Optional.of(preview), forms.of(new ImportYear(act.json()), FormContext.empty()), YEARS)
                        : again(Optional.of(preview), forms.of(act, FormContext.empty()), CHECK);
            }
        };
    }

    @PostMapping(YEARS)
    Page importYear(Submission sent, @CurrentActor Actor actor) {
        return switch (forms.bind(ImportYear.class, FormContext.empty(), sent)) {
            case Bound.Invalid<ImportYear>(var form, var problems) -> again(Optional.empty(), form, YEARS);
            case Bound.Valid<ImportYear>(var act) -> {
                YearPreview imported = years.importYear(act.json(), actor);
                yield imported.importable()
                        ? Page.seeOther(YEARS).saying(text("calendar.years.done", imported.year(), imported.version()))
                        : again(Optional.of(imported), forms.of(new CheckYear(act.json()), FormContext.empty()), CHECK);
            }
        };
    }

    private Page.Show again(Optional<YearPreview> preview, Form form, String action) {
        return page(preview, form, action).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page.Show page(Optional<YearPreview> preview, Form form, String action) {
        return Page.of(
                "calendar/years",
                new YearsPage(years.years().stream().map(YearsPage.Row::of).toList(), preview, form, action));
    }
}
