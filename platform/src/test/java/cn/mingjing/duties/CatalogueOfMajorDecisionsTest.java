package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Stage;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.MajorDecisionItem;
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
import cn.mingjing.review.Answer;
import cn.mingjing.review.Reviewing.DecisionFoundNotMajor;
import cn.mingjing.review.acts.ClassifyDecision;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("重大执法决定目录清单：达到标准的，不能逐项判定为不重大")
class CatalogueOfMajorDecisionsTest {

    /** Nobody else's test works on these days. */
    private static final LocalDate RELEASED = LocalDate.of(2027, 3, 1);

    private static final ClassifyDecision ALL_NO =
            new ClassifyDecision(Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, "案情简单，影响较小。");

    private final ApplicationContext application;
    private final ListHandling lists;
    private final ListDrafts drafts;

    @Autowired
    CatalogueOfMajorDecisionsTest(ApplicationContext application, ListHandling lists, ListDrafts drafts) {
        this.application = application;
        this.lists = lists;
        this.drafts = drafts;
    }

    @Test
    @Clause("V-04")
    @DisplayName("包头：罚款达到目录清单标准的是重大，引用二(三)2(2)；差一分的可以逐项判定，记明依据的版本；清单废止以后照旧逐项判定")
    void what_the_catalogue_calls_major_is_major() {
        Story before = concluded(RELEASED, "10000.00");
        before.does(Post.OFFICER, ALL_NO);
        assertThat(catalogue(before)).isEqualTo("无目录清单，逐项判定");
        var list = new ListId(Story.BAOTOU, ListKind.MAJOR_DECISIONS);
        List<Item> items = List.of(new MajorDecisionItem(
                "1", ActKind.PENALTY, "较大数额罚款", "", "一万元以上。", Optional.of(Fen.ofYuan("10000.00")), List.of()));
        drafts.keep(list, 0, items);
        does(before, list, Post.NOTICE_AUTHOR, new SubmitList(RELEASED, "编制。"));
        does(before, list, Post.PUBLISHER, new PassList(true, true));
        does(before, list, Post.PUBLISHER, new ReleaseList());

        Story major = concluded(RELEASED, "10000.00");
        var refused = major.refuses(Post.OFFICER, ALL_NO, "not-in-the-catalogue");
        assertThat(Story.citations(refused)).containsExactly("内政办发〔2019〕13号二(三)2(2)");
        assertThat(refused.reason()).contains("较大数额罚款", "10000.00");
        Story lesser = concluded(RELEASED, "9999.99").does(Post.OFFICER, ALL_NO);
        assertThat(lesser.file().stage()).contains(Stage.NOTICE);
        assertThat(catalogue(lesser)).isEqualTo("目录清单第1版");

        does(major, list, Post.PUBLISHER, new RepealList("重新编制。"));
        concluded(RELEASED, "10000.00").does(Post.OFFICER, ALL_NO);
    }

    private Story concluded(LocalDate day, String fine) {
        Story story = Story.in(application, Story.BAOTOU).on(day).investigated();
        return story.does(
                Post.OFFICER,
                new cn.mingjing.casework.acts.EndInvestigation("经过清楚。", "证据充分。", "违法经营", false, story.draft(fine)));
    }

    private static String catalogue(Story story) {
        return story.file()
                .last(DecisionFoundNotMajor.class)
                .orElseThrow()
                .fact()
                .catalogueVersion();
    }

    private void does(Story story, ListId list, Post post, ListAct act) {
        assertThat(lists.perform(list, act, story.actor(post))).as("%s", act).isInstanceOf(Outcome.Done.class);
    }
}
