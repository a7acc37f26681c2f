package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.notices.Found;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.notices.SearchWords;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.portal.search.FoundItem;
import cn.mingjing.portal.search.Hits;
import cn.mingjing.portal.search.ItemSearch;
import cn.mingjing.portal.search.OfficerSearch;
import cn.mingjing.portal.web.SearchPage.Group;
import cn.mingjing.portal.web.SearchPage.Hit;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches everything published at once: notices, authorities, items of lists, officers. Private persons are in none of it. */
@Component
class EverythingSearch {

    private static final List<String> GROUPS = List.of("notices", "items", "authorities", "officers");
    private static final int FEW = 5;
    private static final int PAGE = Found.PAGE;

    private final NoticeSearch notices;
    private final ItemSearch items;
    private final OfficerSearch officers;
    private final PublishedRegister register;

    EverythingSearch(NoticeSearch notices, ItemSearch items, OfficerSearch officers, PublishedRegister register) {
        this.notices = notices;
        this.items = items;
        this.officers = officers;
        this.register = register;
    }

    /** What is asked once it is understood. */
    private record Question(NoticeQuestion of, String in, Directory directory) {

        SearchWords words() {
            return of.words();
        }

        int size() {
            return in.isEmpty() ? FEW : PAGE;
        }

        int skip() {
            return in.isEmpty() ? 0 : (of.page() - 1) * PAGE;
        }
    }

    /**
     * Searches; a question with problems finds nothing and tells them.
     *
     * @param in one group; blank for all
     */
    SearchPage search(String q, String in, String authority, String page) {
        NoticeQuestion asked = NoticeQuestion.of(new Asked(q, authority, null, null, null, in.isEmpty() ? null : page));
        List<String> problems = new ArrayList<>(asked.problems());
        if (!in.isEmpty() && !GROUPS.contains(in)) {
            problems.add(text("portal.search.in.unknown", String.join("、", GROUPS)));
        }
        Directory directory = register.directory();
        boolean ask = problems.isEmpty() && !asked.q().isEmpty();
        var question = new Question(asked, in, directory);
        List<Group> groups = ask
                ? GROUPS.stream()
                        .filter(group -> in.isEmpty() || in.equals(group))
                        .map(group -> group(group, question))
                        .toList()
                : List.of();
        return new SearchPage(
                asked.q(),
                in,
                asked.authority(),
                asked.authority().isEmpty() ? "" : directory.name(asked.authority()),
                List.copyOf(problems),
                groups);
    }

    /** What a search would show that finds this notice and nothing else. */
    static SearchPage finding(NoticeLine line) {
        var group = new Group("notices", "", 1, false, List.of(notice(line)), Optional.empty(), Optional.empty());
        return new SearchPage("", "", "", "", List.of(), List.of(group));
    }

    private Group group(String name, Question question) {
        return switch (name) {
            case "notices" -> notices(question);
            case "items" -> group(name, question, items(question), hit -> item(hit, question.directory()));
            case "authorities" -> group(name, question, authorities(question), EverythingSearch::authority);
            default -> group(name, question, officers(question), EverythingSearch::officer);
        };
    }

    private Hits<FoundItem> items(Question question) {
        return items.search(question.words(), question.of().authority(), question.skip(), question.size());
    }

    private Hits<PublishedOfficer> officers(Question question) {
        return officers.search(question.words(), question.of().authority(), question.skip(), question.size());
    }

    private static Hits<PublishedAuthority> authorities(Question question) {
        List<PublishedAuthority> fitting = question.directory().authorities().stream()
                .filter(authority -> question.of().authority().isEmpty()
                        || authority.id().equals(question.of().authority()))
                .filter(authority -> question.words()
                        .standIn(authority.name() + " " + authority.address() + " " + authority.creditCode()))
                .toList();
        return new Hits<>(
                fitting.stream().skip(question.skip()).limit(question.size()).toList(), fitting.size(), false);
    }

    private Group notices(Question question) {
        Found found = notices.search(question.of());
        var few = found.lines().stream().limit(question.size()).toList();
        return group("notices", question, new Hits<>(few, found.total(), found.capped()), line -> notice(line));
    }

    private static <T> Group group(String name, Question question, Hits<T> hits, Function<T, Hit> hit) {
        boolean one = !question.in().isEmpty();
        return new Group(
                name,
                text(hits.capped() ? "portal.search.more-than" : "portal.search.count", hits.total()),
                hits.total(),
                hits.capped(),
                hits.found().stream().map(hit).toList(),
                one || hits.total() <= hits.found().size() ? Optional.empty() : Optional.of(address(question, name, 1)),
                one
                        ? Optional.of(Paging.pages(
                                question.of().page(),
                                PAGE,
                                hits.total(),
                                hits.capped(),
                                page -> address(question, name, page)))
                        : Optional.empty());
    }

    private static Hit notice(NoticeLine line) {
        return new Hit(
                text("portal.feed.entry", line.party(), line.violation()),
                "/notices/" + line.id(),
                text(
                        "portal.search.about.notice",
                        line.authorityName(),
                        line.documentNumber(),
                        Shown.day(line.releasedOn())),
                "");
    }

    private static Hit item(FoundItem item, Directory directory) {
        String address = UriComponentsBuilder.fromPath(PublishedList.itemPage(item.authority(), item.kind()))
                .queryParam("edition", item.edition())
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(item.code())
                .toUriString();
        return new Hit(
                item.name(),
                address,
                text(
                        "portal.search.about.item",
                        directory.name(item.authority()),
                        text("enum.ListKind." + item.kind()),
                        item.code()),
                item.words());
    }

    private static Hit authority(PublishedAuthority authority) {
        return new Hit(
                authority.name(),
                "/authorities/" + authority.id(),
                text("portal.search.about.authority", text("portal.level." + authority.level()), authority.address()),
                "");
    }

    private static Hit officer(PublishedOfficer officer) {
        return new Hit(
                officer.name(),
                OfficerTables.page(officer.credentialNumber()),
                text("portal.search.about.officer", officer.authorityName(), officer.credentialNumber()),
                "");
    }

    private static String address(Question question, String in, long page) {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("q", "{q}")
                .queryParam("in", in)
                .queryParam("authority", "{authority}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(question.of().q(), question.of().authority())
                .toUriString();
    }
}
