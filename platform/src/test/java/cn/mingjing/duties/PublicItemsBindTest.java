package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CitedItem;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.ItemCode;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.ProposeFiling;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.Item.EnforcementItem;
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
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("公布过的清单约束本机关：立案落到执法事项，罚款落在裁量权基准之内")
class PublicItemsBindTest {

    /** Nobody else's test works on these days. */
    private static final LocalDate RELEASED = LocalDate.of(2027, 5, 10);

    private static final ListId ITEMS = new ListId(Story.XIQING, ListKind.ENFORCEMENT_ITEMS);
    private static final ListId GRADES = new ListId(Story.XIQING, ListKind.DISCRETION);

    private final ApplicationContext application;
    private final ListHandling lists;
    private final ListDrafts drafts;
    private int editions;

    @Autowired
    PublicItemsBindTest(ApplicationContext application, ListHandling lists, ListDrafts drafts) {
        this.application = application;
        this.lists = lists;
        this.drafts = drafts;
    }

    @AfterEach
    void no_list_stays_in_force() {
        Story story = story();
        List.of(ITEMS, GRADES)
                .forEach(list -> lists.perform(list, new RepealList("重新编制。"), story.actor(Post.PUBLISHER)));
    }

    @Test
    @Clause("D-10")
    @DisplayName("清单在，立案就要写明是哪一项：不写的、写错编码的被拒绝，引用处罚法第三十九条；写对的，记明清单的版本")
    void a_case_falls_under_a_public_item() {
        release(ITEMS, List.of(item("CF-1", ActKind.PENALTY), item("JC-1", ActKind.INSPECTION)));
        Story story = story().registered();

        var silent = story.refuses(Post.OFFICER, filing(story, Optional.empty(), ""), "under-a-public-item");
        assertThat(Story.citations(silent)).containsExactly("《行政处罚法》第三十九条");
        assertThat(silent.reason()).contains("1项处罚事项");
        story.refuses(Post.OFFICER, filing(story, Optional.of("JC-1"), ""), "under-a-public-item");
        story.does(Post.OFFICER, filing(story, Optional.of("CF-1"), ""));

        CitedItem cited = story.file()
                .last(FilingProposed.class)
                .orElseThrow()
                .fact()
                .item()
                .orElseThrow();
        assertThat(cited.text()).matches("第\\d+版第CF-1项（对占用城市道路的处罚）");
    }

    @Test
    @DisplayName("清单中确实没有对应事项的，写明理由就可以立案；没有公布清单的机关，什么也不问")
    void a_case_outside_the_list_needs_a_reason() {
        Story before = story().registered();
        before.does(Post.OFFICER, filing(before, Optional.empty(), ""));

        release(ITEMS, List.of(item("CF-1", ActKind.PENALTY)));
        Story story = story().registered();
        story.does(Post.OFFICER, filing(story, Optional.empty(), "清单没有对应事项，已提请更新。"));
        assertThat(story.file().last(FilingProposed.class).orElseThrow().fact().withoutItem())
                .contains("提请更新");
    }

    @Test
    @DisplayName("基准在，拟作决定就要写明适用哪一档：罚款高于、低于这一档的被拒绝，引用处罚法第三十四条")
    void a_fine_lies_within_its_grade() {
        release(GRADES, List.of(grade("CL-1", "200.00", "400.00"), grade("CL-2", "400.00", "700.00")));
        Story story = story().investigated();

        var silent = story.refuses(Post.OFFICER, ends(story.draft("500.00")), "within-the-benchmark");
        assertThat(Story.citations(silent)).containsExactly("《行政处罚法》第三十四条");
        var high = story.refuses(Post.OFFICER, ends(graded(story, "500.00", "CL-1")), "within-the-benchmark");
        assertThat(high.reason()).contains("500.00", "200.00 元以上400.00 元以下");
        story.refuses(Post.OFFICER, ends(graded(story, "399.99", "CL-2")), "within-the-benchmark");
        story.refuses(Post.OFFICER, ends(graded(story, "500.00", "CL-3")), "within-the-benchmark");
        story.does(Post.OFFICER, ends(graded(story, "500.00", "CL-2")));
    }

    @Test
    @DisplayName("不适用基准要有理由；理由和适用的档次都写进决定书的裁量部分")
    void the_decision_says_which_grade_applied() {
        release(GRADES, List.of(grade("CL-1", "200.00", "700.00")));
        Story applied = story().investigated();
        applied.does(Post.OFFICER, ends(graded(applied, "500.00", "CL-1")));
        applied.goesOnFromDraftToDecision();
        assertThat(discretion(applied)).startsWith("适用本机关公布的行政裁量权基准第").contains("CL-1项（占用城市道路，一般）。\n");

        Story departed = story().investigated();
        departed.does(
                Post.OFFICER,
                ends(departed.redraft().withoutGrade("当事人主动消除危害后果，基准没有规定。").done()));
        departed.goesOnFromDraftToDecision();
        assertThat(discretion(departed)).startsWith("不适用本机关公布的行政裁量权基准的理由：当事人主动消除");
    }

    @Test
    @DisplayName("换了新版，已经拟好的仍按当时的版本；重新拟的按现行版本，审核也要重新来过")
    void a_draft_keeps_the_edition_under_which_it_was_made() {
        release(GRADES, List.of(grade("CL-1", "200.00", "700.00")));
        Story story = story().investigated();
        story.does(Post.OFFICER, ends(graded(story, "500.00", "CL-1")));
        story.submitAgain().agreeAgain();
        int old = story.file().benchmark().orElseThrow().edition();
        release(GRADES, List.of(grade("CL-1", "600.00", "700.00")));
        assertThat(story.file().benchmark().orElseThrow().edition()).isEqualTo(old);

        var low = new ReviseDraft(graded(story, "500.00", "CL-1"), "按新基准重新拟定。");
        story.refuses(Post.OFFICER, low, "within-the-benchmark");
        story.does(Post.OFFICER, new ReviseDraft(graded(story, "650.00", "CL-1"), "按新基准重新拟定。"));
        assertThat(story.file().benchmark().orElseThrow().edition()).isEqualTo(old + 1);
        assertThat(story.file().stage()).contains(cn.mingjing.casework.Stage.CONCLUDED);
    }

    private Story story() {
        return Story.in(application, Story.XIQING).on(RELEASED.plusDays(editions));
    }

    private static ProposeFiling filing(Story story, Optional<String> item, String withoutItem) {
        return new ProposeFiling(
                "占用城市道路", "有证据。", "《天津市市容和环境卫生管理条例》第二十三条", item.map(ItemCode::new), withoutItem, story.officers());
    }

    private static EndInvestigation ends(DraftDecision draft) {
        return new EndInvestigation("经过清楚。", "证据充分。", "占用城市道路", false, draft);
    }

    private static DraftDecision graded(Story story, String fine, String grade) {
        return cn.mingjing.demo.Redraft.of(story.draft(fine)).grade(grade).done();
    }

    private static String discretion(Story story) {
        return story.file().last(DecisionMade.class).orElseThrow().fact().discretion();
    }

    private static Item item(String code, ActKind act) {
        return new EnforcementItem(code, act, "对占用城市道路的处罚", "西青区城市管理委员会", "", "第二十三条", "", "", List.of());
    }

    private static Item grade(String code, String from, String to) {
        return new DiscretionItem(
                code,
                "占用城市道路",
                "第二十三条",
                "一般",
                "没有从轻情节。",
                "处罚款。",
                Optional.of(Fen.ofYuan(from)),
                Optional.of(Fen.ofYuan(to)),
                List.of());
    }

    /** A day later than whatever was released before. */
    private void release(ListId list, List<Item> items) {
        editions++;
        Story story = story();
        drafts.keep(list, 0, items);
        does(list, new SubmitList(story.today(), "编制。"), story, Post.NOTICE_AUTHOR);
        does(list, new PassList(true, true), story, Post.PUBLISHER);
        does(list, new ReleaseList(), story, Post.PUBLISHER);
    }

    private void does(ListId list, ListAct act, Story story, Post post) {
        assertThat(lists.perform(list, act, story.actor(post))).as("%s", act).isInstanceOf(Outcome.Done.class);
    }
}
