package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.portal.web.ScreenPage.Asking;
import cn.mingjing.portal.web.ScreenPage.Board;
import cn.mingjing.portal.web.ScreenPage.Guides;
import cn.mingjing.portal.web.ScreenPage.Notices;
import cn.mingjing.portal.web.ScreenPage.Sheet;
import cn.mingjing.portal.web.ScreenPage.Windows;
import cn.mingjing.portal.windows.PublishedGuide;
import cn.mingjing.portal.windows.PublishedWindow;
import cn.mingjing.portal.windows.PublishedWindows;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Qr;
import cn.mingjing.ui.Shown;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The screens of halls and windows (duties D-03, D-22): what is released stands there at the next turn, without anybody's
 * doing. They turn by themselves and need neither mouse nor script.
 */
@Controller
class Screens {

    private static final int SECONDS = 20;
    private static final int WINDOWS = 4;
    private static final int STAFF = 4;
    private static final int GUIDES = 7;
    private static final int NOTICES = 7;

    private final PublishedRegister register;
    private final PublishedWindows windows;
    private final NoticeSearch search;
    private final Clock clock;

    Screens(PublishedRegister register, PublishedWindows windows, NoticeSearch search, Clock clock) {
        this.register = register;
        this.windows = windows;
        this.search = search;
        this.clock = clock;
    }

    /**
     * A screen whose window is no longer on the list goes on as the hall's.
     *
     * @param show which sheet, from 1; those after the last begin anew, as there may be fewer than a moment ago
     */
    @GetMapping("/screens/{authority}")
    Page screen(
            @PathVariable String authority,
            @RequestParam(defaultValue = "") String window,
            @RequestParam(defaultValue = "1") int show) {
        PublishedAuthority body =
                register.authority(authority).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), China.ZONE);
        List<PublishedWindow> all = windows.of(authority, now.toLocalDate());
        List<PublishedGuide> guides = windows.guidesOf(authority, now.toLocalDate());
        Optional<PublishedWindow> one =
                all.stream().filter(each -> each.code().equals(window)).findFirst();
        if (!window.isEmpty() && one.isEmpty()) {
            return Page.seeOther("/screens/" + authority);
        }
        List<Sheet> sheets = one.map(each -> sheets(body, each, guides)).orElseGet(() -> sheets(body, all, guides));
        int number = Math.floorMod(show - 1, sheets.size()) + 1;
        return Page.of(
                "portal/screen",
                new ScreenPage(
                        body.name(),
                        one.map(each -> text("window.label", each.code(), each.name()))
                                .orElse(""),
                        Shown.moment(now),
                        address(authority, window, number),
                        address(authority, window, number % sheets.size() + 1),
                        SECONDS,
                        number,
                        sheets.size(),
                        sheets.get(number - 1),
                        one.map(PublishedWindow::telephone).orElse(body.telephone()),
                        Qr.of(site("/progress")),
                        Qr.of(site("/guides/" + authority))));
    }

    private static String address(String authority, String window, int show) {
        return "/screens/" + authority + "?"
                + (window.isEmpty() ? "" : "window=" + URLEncoder.encode(window, StandardCharsets.UTF_8) + "&")
                + "show=" + show;
    }

    private static String site(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString();
    }

    private List<Sheet> sheets(PublishedAuthority body, List<PublishedWindow> all, List<PublishedGuide> guides) {
        List<Sheet> sheets = new ArrayList<>();
        parts(all, WINDOWS).forEach(part -> sheets.add(new Windows(text("screen.windows"), part)));
        parts(guides, GUIDES).forEach(part -> sheets.add(new Guides(text("screen.guides"), part)));
        sheets.add(notices(body));
        sheets.add(new Asking(text("screen.asking"), remedies(body)));
        return sheets;
    }

    private List<Sheet> sheets(PublishedAuthority body, PublishedWindow window, List<PublishedGuide> guides) {
        List<Sheet> sheets = new ArrayList<>();
        parts(window.staff(), STAFF).forEach(part -> sheets.add(new Board(text("screen.board"), window, part)));
        List<PublishedGuide> own = guides.stream()
                .filter(guide -> window.guides().contains(guide.code()))
                .toList();
        parts(own, GUIDES).forEach(part -> sheets.add(new Guides(text("screen.guides.here"), part)));
        sheets.add(notices(body));
        List<Pair> ways = new ArrayList<>(List.of(
                new Pair(text("screen.advice"), window.advice()),
                new Pair(text("screen.complaints"), window.complaints())));
        ways.addAll(remedies(body));
        sheets.add(new Asking(text("screen.asking"), ways));
        return sheets;
    }

    private Notices notices(PublishedAuthority body) {
        List<NoticeLine> lines = search.search(NoticeQuestion.of(new Asked(null, body.id(), null, null, null, null)))
                .lines();
        return new Notices(text("screen.notices"), lines.stream().limit(NOTICES).toList());
    }

    private List<Pair> remedies(PublishedAuthority body) {
        Optional<PublishedAuthority> superior =
                Optional.ofNullable(body.superior()).flatMap(register::authority);
        return RemedyPairs.of(body, register.remediesOf(body.id()), superior);
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(from + most, all.size())));
        }
        return parts;
    }
}
