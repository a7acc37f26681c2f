package cn.mingjing.duties;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.Incidental.SuspensionCause;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ProposeDropping;
import cn.mingjing.casework.acts.ProposeSuspension;
import cn.mingjing.casework.acts.ProposeTermination;
import cn.mingjing.casework.acts.RequestHearing;
import cn.mingjing.demo.RandomActs;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("程序表：表里有的能办，表里没有的一律不能办，并说明依据")
class EveryPairOfTheTableTest {

    /** What may be done at each stage; written here and not read from the table. */
    private static final String ALLOWED = """
            SOURCE        ProposeFiling ProposeDropping
            FILING        Approve Return
            INVESTIGATION RecordInterview RecordScene AddEvidence EndInvestigation | term recusal film ProposeSuspension \
            ProposeTermination
            SUSPENDED     ProposeErasure Approve Return ResumeInvestigation ProposeTermination EndUncountedTime | film
            CONCLUDED     AddEvidence ReviseDraft ReopenInvestigation WriteSelfCheck ClassifyDecision SubmitForReview \
            StateDissent SettleDisagreement | term recusal film
            REVIEW        AddEvidence AskOpinion ReceiveOpinion GiveOpinion | term recusal film
            NOTICE        AddEvidence ReviseDraft ReopenInvestigation IssuePenaltyNotice ServePenaltyNotice \
            | term recusal film
            DEFENCE       AddEvidence ReviseDraft ReopenInvestigation ReceiveStatement ReexamineStatement WaiveDefence \
            WaiveHearing RequestHearing DiscussCollectively ProposeDecision | term recusal film
            HEARING       ReceiveStatement WithdrawHearingRequest | term recusal film
            DECISION      Approve Return | term film
            SERVICE       ServeDecision | recusal film
            PERFORMANCE   RecordPayment ConfirmCorrection ProposeClosing | recusal film
            CLOSING       Approve Return
            CLOSED
            TERMINATED    ProposeClosing | film
            DROPPED
            """;

    /** What may be done beside the main line, at the stages that name it. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "|",
            List.of(),
            "term",
            List.of("ProposeExtension", "DiscussExtension", "BeginUncountedTime", "EndUncountedTime"),
            "recusal",
            List.of("ProposeRecusal", "ProposeErasure", "Approve", "Return"),
            "film",
            List.of("AddRecording", "AddFieldRecording", "ExplainNoRecording"));

    private static final Set<Post> POSTS =
            EnumSet.of(Post.OFFICER, Post.UNIT_HEAD, Post.DEPUTY_CHIEF, Post.CHIEF, Post.REVIEWER);

    private final ApplicationContext application;
    private final CaseHandling handling;
    private final OriginalRef paper;

    @Autowired
    EveryPairOfTheTableTest(ApplicationContext application, CaseHandling handling, Originals originals) {
        this.application = application;
        this.handling = handling;
        this.paper = originals.keep(new ByteArrayInputStream("当事人签名的书面材料".getBytes(StandardCharsets.UTF_8)), "材料.txt");
    }

    @Test
    @Clause("V-01")
    @DisplayName("程序表与本表逐项相同：谁也不能绕过审核另开一条路")
    void the_table_is_the_one_written_here() {
        Map<Stage, Set<String>> runs = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            runs.put(
                    stage,
                    handling.procedure().rows().stream()
                            .filter(row -> row.at().contains(stage))
                            .map(row -> CaseAct.nameOf(row.act()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(runs).isEqualTo(allowed());
    }

    @TestFactory
    @DisplayName("每个阶段：表外的行为、表内但不属本岗位的行为，都被拒绝，案卷不变")
    Stream<DynamicTest> what_is_not_in_the_table_is_refused() {
        return Arrays.stream(Stage.values())
                .map(stage -> DynamicTest.dynamicTest(stage.name(), () -> refusesTheRest(standingAt(stage), stage)));
    }

    private void refusesTheRest(Story story, Stage stage) {
        assertThat(story.file().stage()).contains(stage);
        int version = story.file().version();
        var acts = new RandomActs(story, paper, new Random(stage.ordinal()));
        for (Map.Entry<String, Class<? extends CaseAct>> act : allActs().entrySet()) {
            if (!allowed().getOrDefault(stage, Set.of()).contains(act.getKey())) {
                refused(story, Post.OFFICER, acts.of(act.getValue()), "order-of-procedure");
                continue;
            }
            Set<Post> others = EnumSet.copyOf(POSTS);
            others.removeAll(postsOf(act.getValue(), stage));
            others.forEach(post -> refused(story, post, acts.of(act.getValue()), "post-for-act"));
        }
        assertThat(story.file().version()).isEqualTo(version);
    }

    private static void refused(Story story, Post post, CaseAct act, String rule) {
        Outcome outcome = story.act(post, act);
        assertThat(outcome).as("%s by %s", act, post).isInstanceOfSatisfying(Outcome.Refused.class, refusal -> {
            assertThat(refusal.objections()).extracting(Objection::rule).containsExactly(rule);
            assertThat(refusal.objections()).allSatisfy(objection -> {
                assertThat(objection.clauses()).isNotEmpty();
                assertThat(objection.reason()).isNotBlank();
            });
        });
    }

    private Story standingAt(Stage stage) {
        boolean marketSector = stage == Stage.SUSPENDED || stage == Stage.TERMINATED;
        Story story = Story.in(application, marketSector ? Story.PUYANG : Story.HENAN);
        return switch (stage) {
            case SOURCE -> story.registered();
            case FILING -> story.registered().does(Post.OFFICER, new ProposeDropping("证据不足。", "《行政处罚法》第五十四条"));
            case INVESTIGATION -> story.filed();
            case CONCLUDED -> story.concluded();
            case REVIEW -> story.submitted();
            case NOTICE -> story.reviewed();
            case DEFENCE -> story.told();
            case HEARING -> story.told().does(Post.OFFICER, new RequestHearing(story.today(), "钱小乙"));
            case DECISION -> story.proposed();
            case SERVICE -> story.decided();
            case PERFORMANCE -> story.served();
            case CLOSING -> story.closing();
            case CLOSED -> story.closed();
            case SUSPENDED -> suspended(story);
            case TERMINATED ->
                suspended(story)
                        .does(Post.OFFICER, new ProposeTermination("当事人死亡，没有权利义务承受人。"))
                        .does(Post.CHIEF, new Approve("同意。"));
            case DROPPED ->
                story.registered()
                        .does(Post.OFFICER, new ProposeDropping("证据不足。", "《行政处罚法》第五十四条"))
                        .approveAll();
        };
    }

    private static Story suspended(Story story) {
        return story.filed()
                .does(Post.OFFICER, new ProposeSuspension(SuspensionCause.PARTY_MISSING, "多方查找，下落不明。"))
                .does(Post.CHIEF, new Approve("同意。"));
    }

    private Map<String, Class<? extends CaseAct>> allActs() {
        return handling.procedure().rows().stream()
                .<Class<? extends CaseAct>>map(Row::act)
                .distinct()
                .collect(toMap(CaseAct::nameOf, act -> act));
    }

    private Set<Post> postsOf(Class<? extends CaseAct> act, Stage stage) {
        return handling.procedure().rows().stream()
                .filter(row -> row.act() == act && row.at().contains(stage))
                .flatMap(row -> row.by().stream())
                .collect(Collectors.toSet());
    }

    private static Map<Stage, Set<String>> allowed() {
        Map<Stage, Set<String>> allowed = new EnumMap<>(Stage.class);
        ALLOWED.lines()
                .map(line -> List.of(line.split("\\s+")))
                .forEach(words -> allowed.put(
                        Stage.valueOf(words.getFirst()),
                        words.stream()
                                .skip(1)
                                .flatMap(word -> BESIDE.getOrDefault(word, List.of(word)).stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return allowed;
    }
}
