package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Row;
import cn.mingjing.demo.RandomActs;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.review.Reviewing;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("随便怎么办，也办不出没有审核的决定，丢不了一条记录")
class RandomWalksTest {

    private static final int WALKS = 25;
    private static final int STEPS = 80;
    private static final List<Post> POSTS = List.of(
            Post.OFFICER, Post.OFFICER, Post.OFFICER, Post.UNIT_HEAD, Post.DEPUTY_CHIEF, Post.CHIEF, Post.REVIEWER);
    private static final List<AuthorityId> OFFICES =
            List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN);

    private final ApplicationContext application;
    private final CaseHandling handling;
    private final OriginalRef paper;

    @Autowired
    RandomWalksTest(ApplicationContext application, CaseHandling handling, Originals originals) {
        this.application = application;
        this.handling = handling;
        this.paper = originals.keep(new ByteArrayInputStream("当事人签名的书面材料".getBytes(StandardCharsets.UTF_8)), "材料.txt");
    }

    @TestFactory
    @Clause({"V-01", "R-01"})
    @DisplayName("任意行为、任意岗位、任意次序")
    Stream<DynamicTest> walks() {
        return IntStream.range(0, WALKS)
                .mapToObj(seed -> DynamicTest.dynamicTest("种子 " + seed, () -> walk(new Random(seed), seed)));
    }

    private void walk(Random chance, int seed) {
        Story story = Story.in(application, OFFICES.get(seed % OFFICES.size())).registered();
        var acts = new RandomActs(story, paper, chance);
        List<Recorded<?>> before = story.file().facts();
        for (int step = 0; step < STEPS; step++) {
            Post post = POSTS.get(chance.nextInt(POSTS.size()));
            Outcome outcome = story.act(post, acts.of(pick(story.file(), post, chance)));
            List<Recorded<?>> after = story.file().facts();
            List<Recorded<?>> kept = before.stream().filter(after::contains).toList();
            assertThat(after.subList(0, kept.size())).isEqualTo(kept);
            assertOnlyActsAdd(outcome, after.subList(kept.size(), after.size()));
            assertOnlyErasureTakesAway(before, after);
            assertEveryDecisionPassed(story.file());
            if (chance.nextInt(5) == 0) {
                story.nextDay();
            }
            before = after;
        }
    }

    /** Nothing for a refusal; what the outcome says, with the documents made beside it, for an act. */
    private static void assertOnlyActsAdd(Outcome outcome, List<Recorded<?>> added) {
        if (outcome instanceof Outcome.Done(var facts)) {
            assertThat(added).extracting(Recorded::fact).hasSizeGreaterThanOrEqualTo(facts.size());
            assertThat(added.stream().map(Recorded::fact).limit(facts.size()).toList())
                    .isEqualTo(facts);
        } else {
            assertThat(added).isEmpty();
        }
    }

    /** What can no longer be read is named by a lawful erasure on record. */
    private static void assertOnlyErasureTakesAway(List<Recorded<?>> before, List<Recorded<?>> after) {
        List<FactId> erased = after.stream()
                .map(Recorded::fact)
                .filter(ContentErased.class::isInstance)
                .flatMap(erasure -> ((ContentErased) erasure).facts().stream())
                .toList();
        assertThat(before.stream().filter(recorded -> !after.contains(recorded)).map(Recorded::id))
                .isSubsetOf(erased);
    }

    private Class<? extends CaseAct> pick(CaseFile file, Post post, Random chance) {
        List<? extends Row<?>> open = handling.procedure().open(file, post);
        List<? extends Row<?>> from =
                open.isEmpty() || chance.nextInt(4) == 0 ? handling.procedure().rows() : open;
        return from.get(chance.nextInt(from.size())).act();
    }

    private static void assertEveryDecisionPassed(CaseFile file) {
        for (var decision : file.all(DecisionMade.class)) {
            var passage = file.facts().stream()
                    .filter(recorded ->
                            recorded.id().number() == decision.fact().passage())
                    .map(Recorded::fact)
                    .findFirst()
                    .orElseThrow();
            assertThat(passage).isInstanceOfSatisfying(Reviewing.class, review -> {
                assertThat(review.draftDigest()).isEqualTo(decision.fact().draftDigest());
                assertThat(review.evidenceDigest()).isEqualTo(decision.fact().evidenceDigest());
            });
            assertThat(decision.fact().passage()).isLessThan(decision.number());
        }
    }
}
