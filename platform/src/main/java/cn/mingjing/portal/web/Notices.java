package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.notices.Found;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.notices.PublishedNotice;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.notices.Tombstone;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages of notices: the list with its search, and each notice, or what is left of it. */
@Controller
class Notices {

    private static final int WITHDRAWN_SHOWN = 10;

    private final PublishedNotices notices;
    private final NoticeSearch search;
    private final PublishedRegister register;

    Notices(PublishedNotices notices, NoticeSearch search, PublishedRegister register) {
        this.notices = notices;
        this.search = search;
        this.register = register;
    }

    @GetMapping("/notices")
    Page list(Asked asked) {
        NoticeQuestion question = NoticeQuestion.of(asked);
        boolean fit = question.problems().isEmpty();
        Found found = fit ? search.search(question) : new Found(List.of(), 0, false);
        Table<NoticeLine> table = NoticeTables.of(found.lines(), empty(question))
                .paged(Paging.pages(
                        question.page(), Found.PAGE, found.total(), found.capped(), page -> address(question, page)));
        var page = new NoticeListPage(
                question,
                register.directory().authorities(),
                table,
                fit && question.everything() ? notices.withdrawnLately("", WITHDRAWN_SHOWN) : List.of());
        return Page.of("portal/notices", page).status(fit ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    @GetMapping("/notices/{id}")
    Page show(@PathVariable String id) {
        UUID known = Ids.of(id);
        Optional<PublishedNotice> notice = notices.find(known);
        if (notice.isPresent()) {
            var line = notice.get().line();
            String now = register.directory().become(line.authority(), line.authorityName());
            return Page.of("portal/notice", NoticeView.of(notice.get(), site(), now));
        }
        Optional<Tombstone> tombstone = notices.tombstone(known);
        if (tombstone.isPresent()) {
            return Page.of("portal/withdrawn", tombstone.get());
        }
        throw new ResponseStatusException(notices.ended(known) ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static Empty empty(NoticeQuestion question) {
        return question.everything()
                ? new Empty(text("portal.none"), text("portal.none.hint"))
                : new Empty(text("portal.nothing"), text("portal.nothing.hint"))
                        .way(new Link(text("portal.all"), "/notices"));
    }

    private static String address(NoticeQuestion question, long page) {
        return UriComponentsBuilder.fromPath("/notices")
                .queryParam("q", "{q}")
                .queryParam("authority", "{authority}")
                .queryParam("kind", "{kind}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(
                        question.q(),
                        question.authority(),
                        question.kind(),
                        question.from().map(Object::toString).orElse(""),
                        question.to().map(Object::toString).orElse(""))
                .toUriString();
    }
}
