package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.disclosure.PublicRendering;
import cn.mingjing.portal.feed.AtomFeed;
import cn.mingjing.portal.feed.Feed;
import cn.mingjing.portal.feed.JsonFeed;
import cn.mingjing.portal.notices.NoticeChange;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.PublishedNotice;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.PublicPages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders a notice wherever the portal would show it, before it does: the pages, the feed, the calls, the proof. */
@Component
class Rehearsal implements PublicRendering {

    private static final String SITE = "";
    private static final NoticeQuestion EVERYTHING = NoticeQuestion.of(new Asked(null, null, null, null, null, null));

    private final PublicPages pages;
    private final JsonMapper json;

    Rehearsal(PublicPages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @Override
    public List<Rendered> of(Candidate notice) {
        var line = new NoticeLine(
                notice.id(),
                notice.authority(),
                notice.authorityName(),
                notice.documentNumber(),
                notice.party(),
                notice.partyCode(),
                notice.violation(),
                notice.decidedOn(),
                notice.releasedOn());
        List<NoticeLine> lines = List.of(line);
        String address = "/notices/" + line.id();
        Feed feed = Feeds.ofNotices(SITE, List.of(new NoticeChange(line, line.releasedOn())), List.of());
        var table = NoticeTables.of(lines, new Empty(text("portal.none"), text("portal.none.hint")));
        return List.of(
                page(
                        "公示页",
                        address,
                        Page.of("portal/notice", NoticeView.of(PublishedNotice.of(line, notice.parts()), SITE, ""))),
                page(
                        "公示目录",
                        "/notices",
                        Page.of("portal/notices", new NoticeListPage(EVERYTHING, List.of(), table, List.of()))),
                page(
                        "首页",
                        "/",
                        Page.of("portal/home", new Home.HomePage(List.of(), List.of(Release.of(line)), List.of(), 0))),
                page(
                        "企业页",
                        "/entities/" + line.partyCode(),
                        Page.of("portal/entity", new PublicRegisterPages.EntityPage(line.partyCode(), table))),
                new Rendered("订阅源", "/notices.atom", AtomFeed.written(feed)),
                new Rendered("订阅源（JSON）", "/notices.json", JsonFeed.written(feed)),
                page("检索结果", "/search", Page.of("portal/search", EverythingSearch.finding(line))),
                new Rendered(
                        "公开接口",
                        "/api/v1/public/notices",
                        json.writeValueAsString(new PublicCalls.NoticePage(1, 1, false, lines, List.of()))),
                new Rendered(
                        "核对证明",
                        address + "/proof.json",
                        NoticeProof.written(line.id(), notice.proof(), hash -> Optional.empty())));
    }

    private Rendered page(String what, String address, Page.Show page) {
        return new Rendered(what, address, pages.html(page, address));
    }
}
