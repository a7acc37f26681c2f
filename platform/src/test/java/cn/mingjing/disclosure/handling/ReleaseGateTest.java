package cn.mingjing.disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeFile.State;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.PublicRendering;
import cn.mingjing.disclosure.PublicRendering.Candidate;
import cn.mingjing.disclosure.PublicRendering.Rendered;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.handling.ReleaseGate.Rehearsed;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.duties.Clause;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("发布之前，按实际公开的样子逐份检查个人信息")
class ReleaseGateTest {

    private final ApplicationContext application;
    private final PublicRendering rendering;
    private final NoticeHandling notices;

    ReleaseGateTest(ApplicationContext application, PublicRendering rendering, NoticeHandling notices) {
        this.application = application;
        this.rendering = rendering;
        this.notices = notices;
    }

    /** Where the public would meet what stands in a column of the published view. */
    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "party, 公示目录 首页 企业页 订阅源 公开接口",
        "violation, 公示目录 首页 企业页 订阅源 公开接口",
        "documentNumber, 公示页 公示目录 首页 企业页 订阅源 公开接口",
        "authorityName, 公示页 公示目录 首页 企业页 订阅源 公开接口",
        "partText, 公示页",
        "partReason, 公示页",
        "partChecker, 公示页",
        "proof, 核对证明",
        "partyCode, 公示页 企业页 公开接口"
    })
    @Clause("D-04")
    @DisplayName("藏在任何一项里的姓名和号码，在露出它的每一处都会被查出")
    void a_planted_identifier_is_found_wherever_it_would_show(String column, String where) {
        CaseFile file = Story.in(application, Story.PUYANG).investigated().file();
        List<Rendered> clean = rendering.of(candidate("", ""));
        assertThat(ReleaseGate.NOBODY_IS_IDENTIFIED.examine(new Rehearsed(file, clean)))
                .isEmpty();

        for (String secret : List.of("赵小甲", "赵 小甲", "１３８００００００01", "410902198001010011", "6222021001116245702")) {
            List<Rendered> planted = rendering.of(candidate(column, secret));
            for (String what : where.split(" ")) {
                List<Rendered> one = planted.stream()
                        .filter(rendered -> rendered.what().equals(what))
                        .toList();
                assertThat(ReleaseGate.NOBODY_IS_IDENTIFIED.examine(new Rehearsed(file, one)))
                        .as("%s in %s", secret, what)
                        .hasValueSatisfying(objection ->
                                assertThat(objection.reason()).contains(what).doesNotContain(secret));
            }
        }
    }

    @Test
    @Clause("D-04")
    @DisplayName("拟稿里没有、公开的证明里却会出现的姓名，同样不得发布，什么也没有公开")
    void a_name_that_only_the_proof_would_show_stops_the_release() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        // The proof names the author of the notice; here a witness of the case has the same name.
        story.does(
                Post.OFFICER,
                new RecordInterview(
                        "孙丽",
                        "证人",
                        story.today().atTime(8, 0),
                        story.today().atTime(8, 30),
                        "询问室",
                        story.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        Set.of(Worn.CREDENTIAL),
                        true,
                        "问：看见了什么？答：看见店里卖烟。",
                        new Signature.SignedByParty("孙丽")));
        story.goesOnToDecision();
        assertThat(notices.perform(story.id(), Draft.suggested(story.file()), story.actor(Post.NOTICE_AUTHOR)))
                .isInstanceOf(Outcome.Done.class);

        Outcome outcome = notices.perform(story.id(), new ReleaseNotice(true, true), story.actor(Post.PUBLISHER));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var objection = ((Outcome.Refused) outcome).objections().getFirst();
        assertThat(objection.rule()).isEqualTo("nobody-is-identified");
        assertThat(objection.reason()).contains("核对证明").doesNotContain("孙丽");
        assertThat(Story.citations(objection)).contains("《行政处罚法》第五十条");
        assertThat(notices.file(story.id()).state()).isEqualTo(State.DRAFTED);
    }

    private static Candidate candidate(String column, String planted) {
        return new Candidate(
                UUID.nameUUIDFromBytes(column.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "puyang-market-regulation",
                "濮阳市市场监督管理局" + (column.equals("authorityName") ? planted : ""),
                "濮市监罚〔2026〕1号" + (column.equals("documentNumber") ? planted : ""),
                "金福家乐食品店" + (column.equals("party") ? planted : ""),
                column.equals("partyCode") ? planted : "120111600435901",
                "无证零售烟草" + (column.equals("violation") ? planted : ""),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 23),
                """
                [{"field": "facts", "text": "当事人销售卷烟。%s", "treated": true, "by": "孙丽", "checkedBy": "周强%s", "reason": "隐名%s"}]""".formatted(
                                column.equals("partText") ? planted : "",
                                column.equals("partChecker") ? planted : "",
                                column.equals("partReason") ? planted : ""),
                """
                [{"id": "case/x#1", "leaf": "{}", "fields": [{"name": "facts", "json": "\\"销售卷烟%s\\"", "salt": "ab"}]}]""".formatted(column.equals("proof") ? planted : ""));
    }
}
