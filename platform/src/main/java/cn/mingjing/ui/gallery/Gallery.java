package cn.mingjing.ui.gallery;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.Secret;
import cn.mingjing.ui.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Readers readers;
    private final AtomicInteger received = new AtomicInteger();

    Gallery(Forms forms, Readers readers) {
        this.forms = forms;
        this.readers = readers;
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
    Page form(HttpServletRequest request) {
        return show(forms.open(Specimen.class, context(request)));
    }

    @PostMapping("/design/form")
    Page send(Submission sent, HttpServletRequest request) {
        return switch (forms.bind(Specimen.class, context(request), sent)) {
            case Bound.Valid<Specimen>(var specimen) ->
                Page.seeOther("/design/form").saying("收到第 " + received.incrementAndGet() + " 份：" + specimen.subject());
            case Bound.Invalid<Specimen>(var form, var problems) ->
                show(form).status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Page.Show show(Form form) {
        return Page.of("ui/gallery/form", new FormPage(form));
    }

    /** Kept for whoever is signed in. */
    private FormContext context(HttpServletRequest request) {
        var context = FormContext.empty()
                .known("authority", "濮阳市市场监督管理局", "濮阳市市场监督管理局")
                .suggested("copies", 2);
        return readers.of(request)
                .map(reader -> context.kept(reader, "design/form", "/design/form"))
                .orElse(context);
    }
}
