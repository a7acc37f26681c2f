package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.demo.Story;
import cn.mingjing.document.Pdf;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("当日持有效执法证件的才能执法：暂扣、收回、过期、未生效、外单位、辅助人员、离岗的，都拒绝并说明条款")
class WithValidCredentialTest {

    private final ApplicationContext application;
    private final AuthorityRegister register;
    private final Officers officers;
    private final Originals originals;
    private final int port;

    WithValidCredentialTest(
            ApplicationContext application,
            AuthorityRegister register,
            Officers officers,
            Originals originals,
            @Value("${local.server.port}") int port) {
        this.port = port;
        this.application = application;
        this.register = register;
        this.officers = officers;
        this.originals = originals;
    }

    static Stream<AuthorityId> everyAuthority() {
        return Stream.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN);
    }

    private static RecordScene scene(Story story, String second) {
        LocalDate yesterday = story.today().minusDays(1);
        return new RecordScene(
                "赵小甲",
                yesterday.atTime(9, 0),
                yesterday.atTime(9, 30),
                "店内",
                new OfficerPair(story.officers().first(), new OfficerId(second)),
                Set.of(),
                List.of(),
                true,
                EnumSet.allOf(Worn.class),
                true,
                "检查了店内。",
                new Signature.SignedByParty("赵小甲"));
    }

    /** Somebody of the officers' own unit, as the register shows him from the day before yesterday on. */
    private String colleague(Story story, Officer.Standing standing, Optional<Credential> credential) {
        Officer like = officers.find(story.actor(Post.OFFICER).person()).orElseThrow();
        var officer = new Officer(
                UUID.randomUUID().toString(),
                "诸葛某",
                like.authority(),
                like.unit(),
                "工作人员",
                standing,
                credential,
                LegalQualification.NONE);
        assertThat(register.enter(officer, story.today().minusDays(2), Actor.system()))
                .isInstanceOf(Outcome.Done.class);
        return officer.person();
    }

    private String colleague(Story story, LocalDate from, LocalDate to, Credential.Status status) {
        Credential like = officers.find(story.actor(Post.OFFICER).person())
                .flatMap(Officer::credential)
                .orElseThrow();
        return colleague(
                story,
                Officer.Standing.STAFF,
                Optional.of(new Credential(
                        UUID.randomUUID().toString(), "某部", like.area(), like.fields(), from, to, status)));
    }

    private static void refused(Story story, String person, String why) {
        var objection = story.refuses(Post.OFFICER, scene(story, person), "credentials-valid");
        assertThat(objection.reason()).contains(why);
        assertThat(Story.citations(objection)).containsExactly("《行政处罚法》第四十二条", "《行政处罚法》第五十五条");
    }

    @ParameterizedTest
    @MethodSource("everyAuthority")
    @DisplayName("证件的末日就是检查那天，可以；前一天到期、后一天生效、暂扣、收回，不可以，并说是哪一种")
    void the_credential_is_valid_on_the_day_of_the_act(AuthorityId authority) {
        Story story = Story.in(application, authority).filed();
        LocalDate day = story.today().minusDays(1);
        var inForce = Credential.Status.IN_FORCE;

        refused(story, colleague(story, day.minusYears(2), day.minusDays(1), inForce), "到期");
        refused(story, colleague(story, day.plusDays(1), day.plusYears(2), inForce), "才有效");
        refused(story, colleague(story, day.minusYears(1), day, Credential.Status.SUSPENDED), "暂扣");
        refused(story, colleague(story, day.minusYears(1), day, Credential.Status.REVOKED), "注销");

        assertThat(story.file().all(SceneRecorded.class)).isEmpty();
        story.does(Post.OFFICER, scene(story, colleague(story, day.minusYears(1), day, inForce)));
        assertThat(story.file().all(SceneRecorded.class)).hasSize(1);
    }

    @Test
    @DisplayName("外单位的执法人员、没有证件的人、辅助人员、已离岗的人不能执法")
    void only_officers_of_the_authority_itself() {
        Story story = Story.in(application, Story.PUYANG).filed();
        LocalDate day = story.today();
        String elsewhere =
                Story.in(application, Story.BAOTOU).actor(Post.OFFICER).person();
        Credential held = officers.find(story.actor(Post.OFFICER).person())
                .flatMap(Officer::credential)
                .map(like -> new Credential(
                        UUID.randomUUID().toString(),
                        "某部",
                        like.area(),
                        like.fields(),
                        day.minusYears(1),
                        day.plusYears(1),
                        Credential.Status.IN_FORCE))
                .orElseThrow();

        refused(story, elsewhere, "不在本机关执法人员名册中");
        refused(story, colleague(story, Officer.Standing.STAFF, Optional.empty()), "没有执法证件");
        refused(story, colleague(story, Officer.Standing.AUXILIARY, Optional.empty()), "辅助人员不得独立实施");
        refused(story, colleague(story, Officer.Standing.LEFT, Optional.of(held)), "不在岗");
    }

    @Test
    @DisplayName("出示证件记在案里：现场笔录、询问笔录写明出示了证件、两名执法人员的姓名和证号")
    void the_showing_is_on_record_with_names_and_numbers() throws IOException {
        Story story = Story.in(application, Story.PUYANG).investigated();

        assertThat(story.file().all(SceneRecorded.class))
                .allSatisfy(scene -> assertThat(scene.fact().credentialsShown()).isTrue());
        for (String title : List.of("现场笔录", "询问笔录")) {
            String paper = paper(story, title);
            assertThat(paper).as(title).contains("出示");
            for (Officer officer : officers.on(story.officers().persons(), story.today())) {
                assertThat(paper)
                        .as(title)
                        .contains(
                                officer.name(),
                                officer.credential().orElseThrow().number());
            }
        }
    }

    private String paper(Story story, String title) throws IOException {
        var issued = story.file().all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(document -> document.title().equals(title))
                .findFirst()
                .orElseThrow();
        try (var bytes = originals.open(issued.original().sha256())) {
            return Pdf.text(bytes.readAllBytes()).replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "puyang, 佩戴并主动出示执法证件, 濮市监〔2019〕203号三(四)1",
        "henan, 执法时主动出示执法证件, 第五十五条",
        "baotou, 按规定应当着装、佩戴标识, 内政办发〔2019〕13号二(一)2(1)",
        "xiqing, 执法时主动出示执法证件, 第五十五条",
        "lingchuan, 提倡佩戴, 陵工信字〔2019〕101号三(一)2"
    })
    @DisplayName("亮证页写明证号、核验的二维码，以及按约束本机关的文件该怎样出示")
    void ones_own_credential_says_how_it_is_shown(String key, String manner, String asked) {
        Story.enterOffices(application);
        var officer = new Visitor(port);
        officer.signIn(key + "-officer", Story.password());

        assertThat(officer.get("/desk/credential").body()).contains("mj-qr", "/officers/", manner, asked);
    }
}
