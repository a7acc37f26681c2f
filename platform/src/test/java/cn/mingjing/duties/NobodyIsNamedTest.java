package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.RecordInterview;
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
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("公众在任何一处都看不到自然人是谁；撤下以后，任何一处都看不到是谁")
class NobodyIsNamedTest {

    private static final LocalDate LATE = LocalDate.of(2027, 6, 1);

    private final ApplicationContext application;
    private final NoticeHandling notices;
    private final Visitor reader;

    NobodyIsNamedTest(ApplicationContext application, NoticeHandling notices, @Value("${local.server.port}") int port) {
        this.application = application;
        this.notices = notices;
        this.reader = new Visitor(port);
    }

    @Test
    @Clause("D-04")
    @DisplayName("自然人被罚：公示页、目录、首页、机关页、订阅、接口、证明里都没有姓名、证件号、住址、电话、证人和银行卡号")
    void a_natural_person_cannot_be_found_anywhere() {
        Story story = Story.in(application, Story.BAOTOU).investigated();
        Party person = story.file().party();
        story.does(Post.OFFICER, interviewOf(story, "欧阳证"));
        story.does(
                Post.OFFICER,
                new AddEvidence(EvidenceKind.DOCUMENTARY, "转账记录", "当事人提供", story.today(), "违法所得", List.of()));
        String told = "%s（身份证号%s，住%s，电话%s）用卡 6222 0210 0111 6245 702 收款，欧阳证看见。"
                .formatted(person.name(), person.identityNumber(), person.address(), person.telephone());
        story.does(
                Post.OFFICER,
                new EndInvestigation(
                        "移送。",
                        "笔录相互印证。",
                        story.draft().violation(),
                        false,
                        story.redraft().facts(told).done()));
        story.goesOnFromDraftToDecision();
        released(story);

        List<String> secrets = List.of(
                person.name(),
                "140524198512030023",
                person.identityNumber(),
                person.address(),
                person.telephone(),
                "欧阳证",
                "6222021001116245702");
        var served = everywhere(story);
        assertThat(body(served, "page")).contains("孙某某", "欧某某");
        served.forEach((where, answer) -> {
            assertThat(answer.statusCode()).as(where).isEqualTo(200);
            for (String secret : secrets) {
                assertThat(normal(answer.body())).as(where).doesNotContain(normal(secret));
            }
        });
        for (String where : List.of("list", "home", "feed", "call", "authority")) {
            assertThat(body(served, where)).as(where).contains(noticeId(story).toString(), "孙某某");
        }
    }

    @Test
    @Clause("D-04")
    @DisplayName("自然人不能按姓名、证件号检索，也没有企业页")
    void a_natural_person_cannot_be_searched_for() {
        Story story = Story.in(application, Story.BAOTOU).decided();
        released(story);

        for (String asked : List.of("孙小丙", "孙某某", "140524198512030023")) {
            var answer = reader.get("/api/v1/public/notices?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            assertThat(answer.body()).as(asked).contains("\"total\":0");
        }
        assertThat(reader.get("/entities/140524198512030023").statusCode()).isEqualTo(404);
    }

    @Test
    @Clause("D-32")
    @DisplayName("撤下以后：每一处都只剩时间和理由，没有当事人和文号；证明也取不到了")
    void after_withdrawal_only_a_tombstone_is_left() {
        Story story = Story.in(application, Story.LINGCHUAN).decided();
        released(story);
        Party party = story.file().party();
        var before = everywhere(story);
        assertThat(body(before, "page")).contains(party.name());
        String number = body(before, "page").replaceAll("(?s).*data-released=\"documentNumber\">([^<]+)<.*", "$1");
        assertThat(number).contains("〔2026〕");

        does(story, Post.PUBLISHER, new ReportOverturning(Overturning.REVOKED, "行政复议决定书", story.today()));
        var named = notices.perform(
                story.id(), new WithdrawNotice("对" + party.name() + "的处罚已经撤销。"), story.actor(Post.PUBLISHER));
        assertThat(named).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) named).objections())
                .extracting(Objection::rule)
                .containsExactly("names-nobody");
        does(story, Post.PUBLISHER, new WithdrawNotice("复议机关撤销了原决定。"));

        var after = everywhere(story);
        after.forEach((where, answer) -> assertThat(answer.body()).as(where).doesNotContain(number));
        for (String where : List.of("page", "proof")) {
            assertThat(body(after, where)).as(where).doesNotContain(party.name(), party.code());
        }
        for (String where : List.of("page", "feed", "call")) {
            assertThat(body(after, where)).as(where).contains("复议机关撤销了原决定。");
        }
        assertThat(body(after, "list")).contains("/notices/" + noticeId(story), "撤销");
        assertThat(reader.get("/notices/" + noticeId(story) + "/proof.json").statusCode())
                .isEqualTo(410);
        for (String ofTheParty : List.of("/entities/", "/api/v1/public/entities/")) {
            assertThat(reader.get(ofTheParty + party.code()).body())
                    .doesNotContain(noticeId(story).toString());
        }
    }

    private Map<String, HttpResponse<String>> everywhere(Story story) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("page", "/notices/" + noticeId(story));
        addresses.put("proof", "/notices/" + noticeId(story) + "/proof.json");
        addresses.put("list", "/notices");
        addresses.put("home", "/");
        addresses.put(
                "authority",
                "/authorities/" + story.actor(Post.OFFICER).authority().value());
        addresses.put("feed", "/notices.atom");
        addresses.put("call", "/api/v1/public/notices");
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        addresses.forEach((where, address) -> answers.put(where, reader.get(address)));
        return answers;
    }

    private static String body(Map<String, HttpResponse<String>> served, String where) {
        return Objects.requireNonNull(served.get(where), where).body();
    }

    /** Released so late that it stands first in every list. */
    private void released(Story story) {
        story.on(LATE);
        does(story, Post.NOTICE_AUTHOR, Draft.suggested(story.file()));
        does(story, Post.PUBLISHER, new ReleaseNotice(true, true));
    }

    private void does(Story story, Post post, NoticeAct act) {
        assertThat(notices.perform(story.id(), act, story.actor(post))).isInstanceOf(Outcome.Done.class);
    }

    private static UUID noticeId(Story story) {
        return NoticeId.ofCase(story.id().value()).value();
    }

    private static RecordInterview interviewOf(Story story, String witness) {
        return new RecordInterview(
                witness,
                "证人",
                story.today().atTime(8, 0),
                story.today().atTime(8, 30),
                "询问室",
                story.officers(),
                Set.of(),
                List.of(),
                true,
                Set.of(Worn.UNIFORM_AND_BADGE),
                true,
                "问：看见了什么？答：看见收钱。",
                new Signature.SignedByParty(witness));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
