package cn.mingjing.duty.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duties.Counts;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyPage;
import cn.mingjing.duty.DutyWords;
import cn.mingjing.duty.Owner;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duties of whole authorities, for those who answer for them or supervise them. */
@Controller
class WatchPages {

    private static final int PER_PAGE = 20;

    private final Duties duties;
    private final DutyWords words;
    private final Purview purview;
    private final Authorities authorities;
    private final Officers officers;

    WatchPages(Duties duties, DutyWords words, Purview purview, Authorities authorities, Officers officers) {
        this.duties = duties;
        this.words = words;
        this.purview = purview;
        this.authorities = authorities;
        this.officers = officers;
    }

    /** One authority and how it stands. */
    private record Standing(Authority authority, Counts counts) {

        String href(Shelf shelf) {
            return "/desk/duties?authority=" + authority.id() + "&show=" + shelf.word();
        }
    }

    @GetMapping("/desk/duties")
    Page watch(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String after) {
        Shelf shelf = Shelf.named(show);
        Set<AuthorityId> seen = purview.of(actor);
        Set<AuthorityId> chosen = seen.stream()
                .filter(id -> id.value().equals(authority))
                .findFirst()
                .map(Set::of)
                .orElse(seen);
        Map<AuthorityId, Counts> counts = duties.countsBy(seen);
        List<Authority> all = authorities.all().stream()
                .filter(one -> seen.contains(one.id()))
                .toList();
        DutyPage page = duties.of(chosen, shelf.window(), Shelf.mark(after), PER_PAGE);
        String href = "/desk/duties?authority=" + (chosen.size() == seen.size() ? "" : authority) + "&show=";
        return Page.of(
                "duty/watch",
                new Watch(
                        heading(all, chosen, seen),
                        table(all.stream()
                                .map(one -> new Standing(one, counts.getOrDefault(one.id(), Counts.NONE)))
                                .toList()),
                        Shelf.tabs(duties.countsOf(chosen), href, Optional.of(shelf)),
                        page.duties().stream()
                                .map(duty -> words.watched(duty, owner(duty, all)))
                                .toList(),
                        new Empty(text("duty.watch.empty." + shelf.word()), text("duty.watch.empty.how")),
                        Paging.keys(
                                Optional.empty(),
                                page.next().map(next -> href + shelf.word() + "&after=" + Shelf.encoded(next)))));
    }

    private static Table<Standing> table(List<Standing> standings) {
        return Table.of(text("duty.watch.authorities"), standings, new Empty(text("duty.watch.none"), ""))
                .text(
                        text("duty.watch.authority"),
                        standing -> standing.authority().name())
                .link(
                        Shelf.OVERDUE.label(),
                        standing -> Shelf.shown(standing.counts().overdue()),
                        standing -> standing.href(Shelf.OVERDUE))
                .link(
                        Shelf.TODAY.label(),
                        standing -> Shelf.shown(standing.counts().today()),
                        standing -> standing.href(Shelf.TODAY))
                .link(
                        Shelf.WEEK.label(),
                        standing -> Shelf.shown(standing.counts().thisWeek()),
                        standing -> standing.href(Shelf.WEEK))
                .link(
                        Shelf.ALL.label(),
                        standing -> Shelf.shown(standing.counts().all()),
                        standing -> standing.href(Shelf.ALL));
    }

    private static String heading(List<Authority> all, Set<AuthorityId> chosen, Set<AuthorityId> seen) {
        return all.stream()
                .filter(authority -> chosen.contains(authority.id()))
                .filter(authority -> chosen.size() == 1)
                .map(authority -> text("duty.watch.of", authority.name()))
                .findFirst()
                .orElseGet(() -> text("duty.watch.of-all", seen.size()));
    }

    private String owner(Duty duty, List<Authority> known) {
        Owner owner = duty.owner();
        String authority = known.stream()
                .filter(one -> one.id().equals(owner.authority()))
                .map(Authority::name)
                .findFirst()
                .orElse(owner.authority().value());
        String post = text("enum.Post." + owner.post());
        return owner.person()
                .flatMap(officers::find)
                .map(Officer::name)
                .map(name -> text("duty.watch.owner-person", authority, post, name))
                .orElseGet(() -> text("duty.watch.owner", authority, post));
    }
}
