package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.log.AccessEntry;
import cn.mingjing.identity.log.AccessEntryList;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The access log as the audit administrator reads it. */
@Controller
class AccessLogList {

    private static final List<String> KINDS = List.of(
            "SignInAccepted",
            "SignInRefused",
            "SignedOut",
            "PasswordChosen",
            "SecondFactorChosen",
            "PostTaken",
            "Looked",
            "AccessRefused",
            "ActRefused",
            "EntryChanged");

    private final AccessEntryList entries;
    private final AccessSentences sentences;

    AccessLogList(AccessEntryList entries, AccessSentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    @GetMapping("/admin/access-log")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        var pages = new Slices("/admin/access-log", q, kind, page);
        var found = entries.search(kind, q.strip(), pages.skip(), pages.countAndOne());
        var table = Table.of(text("identity.admin.access-log"), lines(pages.shown(found)), empty())
                .unbroken(
                        text("identity.access.at"),
                        line -> Shown.moment(line.entry().at()))
                .unbroken(
                        text("identity.access.kind"), line -> label(line.entry().kind()))
                .text(text("identity.access.name"), line -> who(line.entry()))
                .text(text("identity.access.subject"), line -> line.entry().subject())
                .unbroken(text("identity.access.address"), line -> line.entry().address())
                .noted(text("identity.access.what"), AccessLine::words, AccessLine::note)
                .paged(pages.paging(found.size()));
        return Page.of("identity/admin/access-log", new AccessLogPage(q, kinds(kind), table));
    }

    private static List<AccessLogPage.Kind> kinds(String chosen) {
        return Stream.concat(Stream.of(""), KINDS.stream())
                .map(kind -> new AccessLogPage.Kind(kind, label(kind), kind.equals(chosen)))
                .toList();
    }

    private static String label(String kind) {
        return text(kind.isEmpty() ? "identity.access.any" : "identity.access." + kind);
    }

    private List<AccessLine> lines(List<AccessEntry> found) {
        return found.stream().map(sentences::of).toList();
    }

    /** The system has no post worth naming beside its name. */
    private static String who(AccessEntry entry) {
        return entry.post() == Post.SYSTEM
                ? entry.name()
                : entry.name() + "（" + text("enum.Post." + entry.post()) + "）";
    }

    private static Empty empty() {
        return new Empty(text("identity.access.none"), text("identity.access.how"));
    }
}
