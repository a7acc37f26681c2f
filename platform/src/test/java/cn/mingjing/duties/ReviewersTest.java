package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("法制审核人员：初次从事的要有法律职业资格，人数达到文件要求的比例")
class ReviewersTest {

    private final ApplicationContext application;
    private final AuthorityRegister register;
    private final Officers officers;
    private final People people;
    private final int port;

    ReviewersTest(
            ApplicationContext application,
            AuthorityRegister register,
            Officers officers,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.register = register;
        this.officers = officers;
        this.people = new People(accounts);
        this.port = port;
    }

    static Stream<AuthorityId> everyAuthority() {
        return Stream.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN);
    }

    private void qualified(Officer reviewer, LegalQualification qualification, LocalDate from) {
        var entry = new Officer(
                reviewer.person(),
                reviewer.name(),
                reviewer.authority(),
                reviewer.unit(),
                reviewer.title(),
                reviewer.standing(),
                reviewer.credential(),
                qualification);
        assertThat(register.enter(entry, from, Actor.system())).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @MethodSource("everyAuthority")
    @Clause("V-02")
    @DisplayName("没有法律职业资格、2018年以后才从事的，不能审核处罚决定，引用第五十八条；取得资格以后，或者2018年以前已从事的，可以")
    void who_reviews_penalties_for_the_first_time_is_qualified(AuthorityId authority) {
        Story story = Story.in(application, authority).submitted();
        Officer reviewer = officers.find(story.actor(Post.REVIEWER).person()).orElseThrow();
        var opinion = new GiveOpinion(true, EnumSet.allOf(ReviewHead.class), Set.of(), "同意。", "");
        try {
            qualified(
                    reviewer,
                    new LegalQualification(Optional.empty(), Optional.of(LocalDate.of(2018, 1, 1))),
                    story.today());
            var objection = story.refuses(Post.REVIEWER, opinion, "reviewer-qualified");
            assertThat(Story.citations(objection)).containsExactly("《行政处罚法》第五十八条");

            qualified(
                    reviewer,
                    new LegalQualification(Optional.empty(), Optional.of(LocalDate.of(2017, 12, 31))),
                    story.today());
            story.agreeAgain();
        } finally {
            qualified(reviewer, reviewer.qualification(), story.today());
        }
    }

    @ParameterizedTest
    @CsvSource({"puyang-market-regulation, 濮市监〔2019〕203号五(二)", "henan-communications, 《工业和信息化部三项制度暂行实施方案》四(四)"})
    @Clause("V-02")
    @DisplayName("濮阳、工信系统：审核人员不少于执法人员的百分之五，名册页上写明达到与否和依据")
    void the_share_is_watched_where_a_document_asks_for_it(String authority, String asked) {
        Story.enterOffices(application);

        assertThat(register(new AuthorityId(authority))).contains("文件要求不少于 5%", "达到比例", asked);
    }

    @ParameterizedTest
    @CsvSource({"baotou-transport", "xiqing-urban-management", "lingchuan-industry"})
    @Clause("V-02")
    @DisplayName("其他文件没有规定比例：只写人数和比例，不说达到与否")
    void no_share_is_invented_where_none_is_asked(String authority) {
        Story.enterOffices(application);

        assertThat(register(new AuthorityId(authority)))
                .contains("法制审核人员 1 人")
                .doesNotContain("文件要求不少于", "达到比例", "低于比例");
    }

    @Test
    @Clause("V-02")
    @DisplayName("二十名执法人员一名审核人员达到百分之五，二十一名就低于，名册页上用字写明")
    void one_in_twenty_reaches_the_share_and_one_in_twenty_one_does_not() {
        Story.enterOffices(application);
        var sample = new SampleEntries(register);
        var branch = sample.entered(sample.authority("branch", "410902", Optional.of(Story.PUYANG)));
        var squad = sample.entered(branch.id(), "执法一队", Unit.Role.HANDLING);
        var review = sample.entered(branch.id(), "法规股", Unit.Role.REVIEW);
        var like = sample.officer("审核", review);
        sample.entered(new Officer(
                like.person(),
                like.name(),
                branch.id(),
                review.id(),
                "股长",
                Officer.Standing.STAFF,
                Optional.empty(),
                new LegalQualification(Optional.of("A20190000001"), Optional.empty())));
        for (int i = 1; i <= 20; i++) {
            sample.entered(sample.officer("执法" + i, squad));
        }
        assertThat(register(branch.id())).contains("法制审核人员 1 人，持有有效执法证件的人员 20 人，占 5.0%", "达到比例");

        sample.entered(sample.officer("执法21", squad));
        assertThat(register(branch.id())).contains("持有有效执法证件的人员 21 人，占 4.7%", "低于比例");
    }

    private String register(AuthorityId authority) {
        var reader = new Visitor(port);
        reader.signIn(people.holding(Post.OFFICER, authority).account(), People.PASSWORD);
        return reader.get("/desk/register").body();
    }
}
