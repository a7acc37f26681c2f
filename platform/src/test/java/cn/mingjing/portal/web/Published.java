package cn.mingjing.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.Item.PostOnDuty;
import cn.mingjing.catalogue.Item.ServiceWindow;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.RepealList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.Overturning;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.acts.ReportOverturning;
import cn.mingjing.disclosure.acts.WithdrawNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What the office in Puyang makes public: a penalty, and editions of its enforcement items. */
final class Published {

    /** After whatever other tests make public, so that it is what the first page and a search show first. */
    private static final LocalDate NEWEST = LocalDate.of(2029, 6, 4);

    private static final ListId WINDOWS = new ListId(Story.PUYANG, ListKind.SERVICE_WINDOWS);

    private final ApplicationContext application;
    private final Story story;

    private Published(ApplicationContext application, Story story) {
        this.application = application;
        this.story = story;
    }

    static Published in(ApplicationContext application) {
        return new Published(application, Story.in(application, Story.PUYANG).on(NEWEST));
    }

    static EnforcementItem item(String code, String name) {
        return new EnforcementItem(
                code,
                ActKind.PENALTY,
                name,
                "濮阳市市场监督管理局",
                "查处违法行为。",
                "《食品安全法》第一百二十二条",
                "立案、调查、审核、告知、决定、送达。",
                "申请行政复议或者提起行政诉讼。",
                List.of());
    }

    /** Carries a case to its close and releases its notice; tells where. */
    String notice() {
        story.closed().nextDay();
        does(Draft.suggested(story.file()), Post.NOTICE_AUTHOR);
        does(new ReleaseNotice(true, true), Post.PUBLISHER);
        return "/notices/" + NoticeId.ofCase(story.id().value());
    }

    /** The number of its decision, which no other notice has. */
    String number() {
        return story.file().all(DocumentIssued.class).stream()
                .map(issued -> issued.fact().number())
                .filter(number -> number.contains("罚"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Releases a board of one window. */
    void window(String code, String name) {
        var board = new ServiceWindow(
                code,
                name,
                "一楼大厅",
                "工作日 9:00—17:00",
                "0393-66660000",
                "登记投诉举报，发给受理凭条。",
                List.of(new PostOnDuty("张三", "受理岗", "审查材料", "41090000001")),
                "",
                "当面或者电话咨询",
                "向法规科投诉，电话 0393-7777",
                List.of());
        released(WINDOWS, board);
    }

    void repealWindows() {
        does(WINDOWS, new RepealList("窗口撤并。"), Post.PUBLISHER);
    }

    void withdraw() {
        does(new ReportOverturning(Overturning.REVOKED, "行政复议决定书", story.today()), Post.PUBLISHER);
        does(new WithdrawNotice("处罚决定已经撤销。"), Post.PUBLISHER);
    }

    String party() {
        return story.file().party().name();
    }

    private void does(NoticeAct act, Post post) {
        assertThat(application.getBean(NoticeHandling.class).perform(story.id(), act, story.actor(post)))
                .as("%s", act)
                .isInstanceOf(Outcome.Done.class);
    }

    /** Releases an edition that says just this; tells where. */
    String list(Item... items) {
        released(new ListId(Story.PUYANG, ListKind.ENFORCEMENT_ITEMS), items);
        return "/authorities/puyang-market-regulation/lists/enforcement-items";
    }

    private void released(ListId list, Item... items) {
        var drafts = application.getBean(ListDrafts.class);
        drafts.discard(list);
        assertThat(drafts.keep(list, 0, List.of(items))).isTrue();
        does(list, new SubmitList(story.today(), "编制。"), Post.NOTICE_AUTHOR);
        does(list, new PassList(true, true), Post.PUBLISHER);
        does(list, new ReleaseList(), Post.PUBLISHER);
    }

    private void does(ListId list, ListAct act, Post post) {
        assertThat(application.getBean(ListHandling.class).perform(list, act, story.actor(post)))
                .as("%s", act)
                .isInstanceOf(Outcome.Done.class);
    }
}
