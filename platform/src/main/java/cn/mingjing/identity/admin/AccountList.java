package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.accounts.AccountDirectory;
import cn.mingjing.identity.accounts.AccountLine;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts, and where each administrator begins. */
@Controller
class AccountList {

    private final AccountDirectory directory;

    AccountList(AccountDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/admin")
    Page begin(@CurrentActor Actor actor) {
        return Page.seeOther(actor.post() == Post.AUDIT_ADMINISTRATOR ? "/admin/access-log" : "/admin/accounts");
    }

    @GetMapping("/admin/accounts")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        var pages = new Slices("/admin/accounts", q, "", page);
        var lines = directory.search(q.strip(), pages.skip(), pages.countAndOne());
        var table = Table.of(text("identity.admin.accounts"), pages.shown(lines), empty(q))
                .link(
                        text("identity.account.sign-in-name"),
                        AccountLine::signInName,
                        line -> "/admin/accounts/" + line.person())
                .text(text("identity.account.name"), AccountLine::name)
                .text(text("identity.admin.posts"), AccountList::posts)
                .tag(text("identity.admin.state"), line -> state(line.state(), line.locked()))
                .paged(pages.paging(lines.size()));
        boolean mayOpen = actor.post() == Post.SYSTEM_ADMINISTRATOR;
        return Page.of("identity/admin/accounts", new AccountsPage(q, mayOpen, table));
    }

    static Tag state(Account.State state, boolean locked) {
        if (state == Account.State.SUSPENDED) {
            return new Tag(Tone.LATE, text("enum.State.SUSPENDED"));
        }
        return locked ? new Tag(Tone.SOON, text("identity.admin.locked")) : new Tag(Tone.MET, text("enum.State.OPEN"));
    }

    private static String posts(AccountLine line) {
        return line.posts().isEmpty()
                ? text("identity.no-post")
                : line.posts().stream().map(post -> text("enum.Post." + post)).collect(Collectors.joining("、"));
    }

    private static Empty empty(String query) {
        return query.isBlank()
                ? new Empty(text("identity.admin.accounts.none"), text("identity.admin.accounts.how"))
                : new Empty(text("identity.admin.not-found", query), text("identity.admin.search-again"));
    }
}
