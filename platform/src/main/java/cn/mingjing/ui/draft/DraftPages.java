package cn.mingjing.ui.draft;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.ui.Draft;
import cn.mingjing.ui.Drafts;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.SitePath;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what is typed, lists it, and throws it away when asked. */
@Controller
@RequestMapping("/desk/drafts")
class DraftPages {

    private static final int MOST_CHARACTERS = 100_000;

    private final Drafts drafts;
    private final Readers readers;
    private final Clock clock;

    DraftPages(Drafts drafts, Readers readers, Clock clock) {
        this.drafts = drafts;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping
    Page list(HttpServletRequest request) {
        var begun = drafts.of(reader(request).account());
        var table = Table.of(text("ui.drafts"), begun, new Empty(text("ui.drafts.none"), text("ui.drafts.none.how")))
                .link(text("ui.drafts.title"), Draft::title, Draft::href)
                .unbroken(text("ui.drafts.kept"), draft -> Shown.moment(draft.keptAt()));
        return Page.of("ui/draft/list", new DraftList(table));
    }

    /** Answers a line that the page shows beside the form; programs of ours call it while somebody types. */
    @PostMapping
    Page keep(Submission sent, HttpServletRequest request) {
        var texts = new LinkedMultiValueMap<String, String>();
        sent.texts().forEach((name, typed) -> {
            if (!name.startsWith("_")) {
                texts.put(name, typed);
            }
        });
        if (texts.values().stream()
                        .flatMap(Collection::stream)
                        .mapToInt(String::length)
                        .sum()
                > MOST_CHARACTERS) {
            return Page.of("ui/draft/kept", new DraftKept(text("ui.draft.too-long")));
        }
        var now = clock.instant();
        drafts.keep(
                reader(request).account(),
                new Draft(named(sent, Submission.DRAFT), named(sent, "_title"), page(sent), now, texts));
        var at = Shown.time(LocalDateTime.ofInstant(now, China.ZONE));
        return Page.of("ui/draft/kept", new DraftKept(text("ui.draft.kept", at)));
    }

    @PostMapping("/discard")
    Page discard(Submission sent, HttpServletRequest request) {
        drafts.discard(reader(request).account(), named(sent, Submission.DRAFT));
        return Page.seeOther(page(sent)).saying(text("ui.draft.discarded"));
    }

    private Reader reader(HttpServletRequest request) {
        return readers.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static String page(Submission sent) {
        var page = named(sent, "_page");
        return SitePath.isOne(page) ? page : "/desk";
    }

    private static String named(Submission sent, String name) {
        var value = sent.texts().getFirst(name);
        if (value == null || value.isEmpty() || value.length() > 200) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return value;
    }
}
