package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.casework.Appearance.Companion;
import cn.mingjing.casework.Appearance.ShownCredential;
import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Expert;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.demo.Story;
import cn.mingjing.document.Pdf;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("事中公示：按各自的文件佩戴、出示证件，当场可以核验；辅助人员和专家报明身份；出示的证件连同证号记在案里")
class ShowingCredentialsTest {

    private static final Expert EXPERT = new Expert("孟晓", "质量监督检测站", "现场鉴别");

    private final ApplicationContext application;
    private final Officers officers;
    private final Authorities authorities;
    private final Originals originals;
    private final int port;

    ShowingCredentialsTest(
            ApplicationContext application,
            Officers officers,
            Authorities authorities,
            Originals originals,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.officers = officers;
        this.authorities = authorities;
        this.originals = originals;
        this.port = port;
    }

    private Story filed(String authority) {
        return Story.in(application, new AuthorityId(authority)).filed();
    }

    /** Somebody of the authority's auxiliary staff. */
    private Officer auxiliary(AuthorityId authority) {
        return officers.of(authority).stream()
                .filter(person -> person.standing() == Officer.Standing.AUXILIARY)
                .findFirst()
                .orElseThrow();
    }

    private static RecordScene scene(Story story, boolean shown, Set<Worn> worn, String auxiliary) {
        LocalDate yesterday = story.today().minusDays(1);
        return new RecordScene(
                "赵小甲",
                yesterday.atTime(9, 0),
                yesterday.atTime(9, 30),
                "店内",
                story.officers(),
                Set.of(new AuxiliaryId(auxiliary)),
                List.of(EXPERT),
                shown,
                worn,
                true,
                "检查了店内。",
                new Signature.SignedByParty("赵小甲"));
    }

    @ParameterizedTest
    @CsvSource({
        "puyang-market-regulation, CREDENTIAL, 濮市监〔2019〕203号三(四)1, 佩戴执法证件",
        "baotou-transport, UNIFORM_AND_BADGE, 内政办发〔2019〕13号二(一)2(1), 按规定着装、佩戴标识"
    })
    @Clause("D-20")
    @DisplayName("濮阳要求佩戴并出示，内蒙古要求按规定着装和佩戴标识：没有确认的，拒绝并说明是哪一条；确认了的入卷")
    void what_the_document_asks_to_wear_is_confirmed(String authority, Worn asked, String clause, String words) {
        Story story = filed(authority);
        String auxiliary = auxiliary(new AuthorityId(authority)).person();

        var objection = story.refuses(
                Post.OFFICER,
                scene(story, true, EnumSet.complementOf(EnumSet.of(asked)), auxiliary),
                "displayed-as-prescribed");
        assertThat(objection.reason()).contains(words);
        assertThat(Story.citations(objection)).contains(clause);

        story.does(Post.OFFICER, scene(story, true, EnumSet.of(asked), auxiliary));
        assertThat(story.file().all(SceneRecorded.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"henan-communications", "xiqing-urban-management", "lingchuan-industry"})
    @Clause("D-20")
    @DisplayName("工信部、试点方案、陵川不强制佩戴：出示了就可以，陵川只是鼓励佩戴")
    void where_showing_is_enough_nothing_more_is_asked(String authority) {
        Story story = filed(authority);

        story.does(
                Post.OFFICER,
                scene(
                        story,
                        true,
                        Set.of(),
                        auxiliary(new AuthorityId(authority)).person()));

        assertThat(story.file().all(SceneRecorded.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "puyang-market-regulation, 濮市监〔2019〕203号三(四)1",
        "henan-communications, 《行政处罚法》第五十五条",
        "baotou-transport, 内政办发〔2019〕13号二(一)2(1)",
        "xiqing-urban-management, 《行政处罚法》第五十五条",
        "lingchuan-industry, 陵工信字〔2019〕101号三(一)2"
    })
    @Clause("D-20")
    @DisplayName("不论佩戴了什么，没有出示的都拒绝，条款是法律和本机关的文件")
    void wearing_does_not_take_the_place_of_showing(String authority, String clause) {
        Story story = filed(authority);

        var objection = story.refuses(
                Post.OFFICER,
                scene(
                        story,
                        false,
                        EnumSet.allOf(Worn.class),
                        auxiliary(new AuthorityId(authority)).person()),
                "credentials-shown");

        assertThat(Story.citations(objection)).contains("《行政处罚法》第五十五条", clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puyang-market-regulation",
                "henan-communications",
                "baotou-transport",
                "xiqing-urban-management",
                "lingchuan-industry"
            })
    @Clause("D-20")
    @DisplayName("出示的证件连同当日的证号、佩戴了什么、随同的辅助人员和专家，记在事实里，印在笔录上；路人按证号当场核验")
    void the_showing_and_who_came_along_are_on_record_and_can_be_checked(String authority) throws IOException {
        Story story = filed(authority);
        Officer auxiliary = auxiliary(new AuthorityId(authority));
        story.does(Post.OFFICER, scene(story, true, EnumSet.allOf(Worn.class), auxiliary.person()));

        var recorded = story.file().last(SceneRecorded.class).orElseThrow().fact();
        var appearance = recorded.appearance().orElseThrow();
        List<Officer> pair =
                officers.on(story.officers().persons(), recorded.endedAt().toLocalDate());
        assertThat(appearance.credentials())
                .extracting(ShownCredential::name, ShownCredential::number)
                .containsExactlyElementsOf(pair.stream()
                        .map(officer -> tuple(officer.name(), number(officer)))
                        .toList());
        assertThat(appearance.worn()).containsExactlyInAnyOrder(Worn.values());
        assertThat(appearance.companions())
                .extracting(Companion::name, Companion::cameAsExpert)
                .containsExactly(tuple(auxiliary.name(), false), tuple("孟晓", true));
        assertThat(paper(story))
                .contains("主动出示执法证件，佩戴执法证件，按规定着装、佩戴标识", "执法辅助人员" + auxiliary.name(), "专家孟晓（质量监督检测站，现场鉴别）")
                .contains(pair.stream().map(ShowingCredentialsTest::number).toArray(String[]::new));

        var passerBy = new Visitor(port);
        for (Officer officer : pair) {
            assertThat(passerBy.get("/officers/" + number(officer)).body())
                    .contains(officer.name(), number(officer), unit(officer), "该证件有效");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"puyang-market-regulation", "baotou-transport"})
    @Clause("D-20")
    @DisplayName("随同辅助人员一栏只能填名册中的辅助人员：执法人员、外单位的人不能混进来")
    void who_is_named_as_auxiliary_is_one(String authority) {
        Story story = filed(authority);
        String stranger = auxiliary(Story.HENAN).person();

        for (String person : List.of(story.officers().persons().getFirst(), stranger)) {
            var objection = story.refuses(
                    Post.OFFICER, scene(story, true, EnumSet.allOf(Worn.class), person), "auxiliaries-are-auxiliary");
            assertThat(Story.citations(objection)).containsExactly("《行政处罚法》第四十二条");
        }
    }

    private String unit(Officer officer) {
        return authorities.unit(officer.unit()).map(Unit::name).orElseThrow();
    }

    private static String number(Officer officer) {
        return officer.credential().map(Credential::number).orElseThrow();
    }

    private String paper(Story story) throws IOException {
        var issued = story.file().all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(document -> document.title().equals("现场笔录"))
                .findFirst()
                .orElseThrow();
        try (var bytes = originals.open(issued.original().sha256())) {
            return Pdf.text(bytes.readAllBytes()).replaceAll("\\s", "");
        }
    }
}
