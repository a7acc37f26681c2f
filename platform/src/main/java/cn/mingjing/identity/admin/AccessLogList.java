package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.log.AccessEntry;
import cn.mingjing.identity.log.AccessEntryList;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Text;
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
            "AccessRefused",
            "ActRefused",
            "EntryChanged");

    private final AccessEntryList entries;

    AccessLogList(AccessEntryList entries) {
        this.entries = entries;
    }

    @GetMapping("/admin/access-log")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        var pages = new Slices("/admin/access-log", q, kind, page);
        var found = entries.search(kind, q.strip(), pages.skip(), pages.countAndOne());
        var table = Table.of(text("identity.admin.access-log"), pages.shown(found), empty())
                .text(text("identity.access.at"), entry -> Shown.moment(entry.at()))
                .text(text("identity.access.kind"), entry -> label(entry.kind()))
                .text(
                        text("identity.access.name"),
                        entry -> entry.name() + "（" + text("enum.Post." + entry.post()) + "）")
                .text(text("identity.access.subject"), AccessEntry::subject)
                .text(text("identity.access.address"), AccessEntry::address)
                .text(text("identity.access.what"), AccessLogList::what)
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

    /** A word that stands for a reason is said in a sentence; everything else is shown as it was recorded. */
    private static String what(AccessEntry entry) {
        return Text.find("identity.access." + entry.kind() + "." + entry.what()).orElse(entry.what());
    }

    private static Empty empty() {
        return new Empty(text("identity.access.none"), text("identity.access.how"));
    }
}
