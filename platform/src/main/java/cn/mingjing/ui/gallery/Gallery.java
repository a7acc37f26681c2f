package cn.mingjing.ui.gallery;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Secret;
import cn.mingjing.ui.Submission;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The gallery of components at {@code /design}. */
@Controller
@ConditionalOnProperty("mingjing.ui.gallery")
class Gallery {

    private final Forms forms;

    Gallery(Forms forms) {
        this.forms = forms;
    }

    /** What a bare page asks, such as a sign-in. */
    record Entrance(
            @Autocomplete("username") String account,
            @Autocomplete("current-password") Secret phrase) {}

    @GetMapping("/design")
    Page all() {
        return Page.of("ui/gallery/design", Specimens.page());
    }

    @GetMapping("/design/portal")
    Page portal() {
        return Page.of("ui/gallery/portal", Specimens.page());
    }

    @GetMapping("/design/bare")
    Page bare() {
        return Page.of("ui/gallery/bare", new FormPage(forms.open(Entrance.class, FormContext.empty())));
    }

    @GetMapping("/design/form")
    Page form() {
        return show(forms.open(Specimen.class, context()));
    }

    @PostMapping("/design/form")
    Page send(Submission sent) {
        return switch (forms.bind(Specimen.class, context(), sent)) {
            case Bound.Valid<Specimen>(var specimen) ->
                Page.seeOther("/design/form").saying("收到：" + specimen.subject());
            case Bound.Invalid<Specimen>(var form, var problems) ->
                show(form).status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Page.Show show(Form form) {
        return Page.of("ui/gallery/form", new FormPage(form));
    }

    private static FormContext context() {
        return FormContext.empty()
                .known("authority", "濮阳市市场监督管理局", "濮阳市市场监督管理局")
                .suggested("copies", 2);
    }
}
