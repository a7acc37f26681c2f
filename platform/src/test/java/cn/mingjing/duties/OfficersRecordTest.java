package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.CredentialIssuer;
import cn.mingjing.authority.CredentialIssuers;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Photos;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.SamplePhotos;
import cn.mingjing.authority.TrainingYear;
import cn.mingjing.authority.Trainings;
import cn.mingjing.authority.Unit;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("执法人员和法制审核人员名册：资格、证件、培训、考试、状态，动态管理，每次变动留痕")
class OfficersRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Officers officers;
    private final AuthorityRegister register;
    private final CredentialIssuers issuers;
    private final Trainings trainings;
    private final Photos photos;
    private final FactStore facts;
    private final People people;
    private final int port;
    private final SampleEntries sample;
    private final Unit squad;

    OfficersRecordTest(
            Officers officers,
            AuthorityRegister register,
            CredentialIssuers issuers,
            Trainings trainings,
            Photos photos,
            FactStore facts,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.officers = officers;
        this.register = register;
        this.issuers = issuers;
        this.trainings = trainings;
        this.photos = photos;
        this.facts = facts;
        this.people = new People(accounts);
        this.port = port;
        this.sample = new SampleEntries(register);
        var city = sample.entered(sample.authority("record", "410900", Optional.empty()));
        this.squad = sample.entered(city.id(), "稽查支队", Unit.Role.HANDLING);
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static Objection refused(Outcome outcome, String rule) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .objections().stream()
                        .filter(objection -> objection.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    private Officer holding(String name, String number, String issuer, Credential.Status status) {
        Officer officer = sample.officer(name, squad);
        Credential like = officer.credential().orElseThrow();
        return new Officer(
                officer.person(),
                name,
                officer.authority(),
                officer.unit(),
                officer.title(),
                officer.standing(),
                Optional.of(new Credential(
                        number, issuer, like.area(), like.fields(), like.validFrom(), like.validTo(), status)),
                officer.qualification());
    }

    private static String number() {
        return "88" + "%09d".formatted(UUID.randomUUID().getMostSignificantBits() & 0x1FFFFFFF);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8);
    }

    private Visitor reader() {
        var reader = new Visitor(port);
        reader.signIn(people.holding(Post.OFFICER, squad.authority()).account(), People.PASSWORD);
        return reader;
    }

    @Test
    @Clause("G-02")
    @DisplayName("证号按发证机关的规则核对：相符的登记，不符的拒绝并写明是哪家的什么规则；没有规则的照登，名册上标明未核对")
    void a_number_is_held_against_its_issuers_rule() {
        String issuer = "某省人民政府" + UUID.randomUUID();
        var in = Credential.Status.IN_FORCE;
        var early = holding("东郭早", "旧字第1号", issuer, in);
        done(register.enter(early, SampleEntries.SINCE, sample.administrator()));
        assertThat(reader().get("/desk/register").body()).contains("东郭早", "未核对");

        done(issuers.enter(new CredentialIssuer(issuer, "以 88 开头的十一位数字", "88\\d{9}"), sample.administrator()));

        String good = number();
        done(register.enter(holding("东郭甲", good, issuer, in), TODAY, sample.administrator()));
        var wrong = refused(
                register.enter(holding("东郭乙", "8812345678", issuer, in), TODAY, sample.administrator()),
                "number-by-its-rule");
        assertThat(wrong.reason()).contains("8812345678", issuer, "以 88 开头的十一位数字");
        assertThat(wrong.clauses()).isNotEmpty();
        assertThat(officers.find(sample.person("东郭乙"))).isEmpty();
        assertThat(reader().get("/desk/register").body()).contains("符合证号规则", "与证号规则不符");
        done(register.enter(holding("东郭早", "旧字第1号", issuer, Credential.Status.REVOKED), TODAY, sample.administrator()));
        assertThat(officers.credentialOn(early.person(), TODAY)).isEmpty();
    }

    @Test
    @Clause("G-02")
    @DisplayName("每年的培训学时和考试：登记、改正各留一版一条记录；还没到的年度、日期不能登记")
    void training_and_exams_by_year() {
        var officer = sample.entered(sample.officer("西门学", squad));
        var exam = new TrainingYear.Exam(LocalDate.of(2026, 6, 20), false);
        done(trainings.enter(new TrainingYear(officer.person(), 2026, 24, Optional.of(exam)), sample.administrator()));
        var passed = new TrainingYear(
                officer.person(), 2026, 40, Optional.of(new TrainingYear.Exam(LocalDate.of(2026, 9, 12), true)));
        done(trainings.enter(passed, sample.administrator()));
        done(trainings.enter(new TrainingYear(officer.person(), 2025, 60, Optional.empty()), sample.administrator()));

        assertThat(trainings.of(officer.person()))
                .containsExactly(passed, new TrainingYear(officer.person(), 2025, 60, Optional.empty()));
        var recorded = facts.read(RegisterStreams.of("training", officer.person() + "/2026"));
        assertThat(recorded).hasSize(2);
        var changed = (EntryChanged) recorded.getLast().fact();
        assertThat(changed.before()).containsEntry("hours", "24").containsEntry("examPassed", "false");
        assertThat(changed.after()).containsEntry("hours", "40").containsEntry("examDay", "2026-09-12");
        refused(
                trainings.enter(new TrainingYear(officer.person(), 2027, 1, Optional.empty()), sample.administrator()),
                "training-not-ahead");
        var tomorrow = new TrainingYear.Exam(TODAY.plusYears(1), true);
        refused(
                trainings.enter(
                        new TrainingYear(officer.person(), 2026, 1, Optional.of(tomorrow)), sample.administrator()),
                "training-not-ahead");
        refused(
                trainings.enter(new TrainingYear("nobody", 2026, 1, Optional.empty()), sample.administrator()),
                "person-known");
        String page = reader().get("/desk/register/officers/" + encoded(officer.person()) + "/record")
                .body();
        assertThat(page).contains("西门学", "2026 年", "40", "2026年9月12日 考试合格", "2025 年", "没有考试");
    }

    @Test
    @Clause("G-02")
    @DisplayName("审核人员的法律职业资格和从事审核的日期在册；名册只有本机关的人看得到")
    void the_qualification_of_reviewers() {
        var unit = sample.entered(squad.authority(), "法规科", Unit.Role.REVIEW);
        var like = sample.officer("南宫审", unit);
        var reviewer = new Officer(
                like.person(),
                like.name(),
                like.authority(),
                unit.id(),
                "科长",
                Officer.Standing.STAFF,
                Optional.empty(),
                new LegalQualification(Optional.of("A20204109000077"), Optional.of(LocalDate.of(2021, 7, 15))));
        sample.entered(reviewer);
        String address = "/desk/register/officers/" + encoded(reviewer.person()) + "/record";

        assertThat(reader().get(address).body()).contains("法规科", "A20204109000077", "2021年7月15日");

        var stranger = new Visitor(port);
        stranger.signIn(people.holding(Post.OFFICER, sample.id("elsewhere")).account(), People.PASSWORD);
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    @Clause("G-02")
    @DisplayName("证件照：JPEG、PNG 才登记，拍摄地点等信息去掉；摘要入记录；核验页上看得到，证件暂扣以后看不到")
    void the_photo_on_the_credential() {
        String number = number();
        String issuer = "某部" + UUID.randomUUID();
        var officer = holding("北堂照", number, issuer, Credential.Status.IN_FORCE);
        sample.entered(officer);
        var passerBy = new Visitor(port);
        assertThat(passerBy.get("/officers/" + number + "/photo").statusCode()).isEqualTo(404);

        for (byte[] file : List.of(SamplePhotos.png(), SamplePhotos.jpeg())) {
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SamplePhotos.TELLTALE);
            done(photos.enter(officer.person(), file, sample.administrator()));
            byte[] kept = photos.of(officer.person()).orElseThrow().content();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(SamplePhotos.TELLTALE);
        }

        var recorded = facts.read(RegisterStreams.of("photo", officer.person()));
        assertThat(recorded).hasSize(2);
        assertThat(((EntryChanged) recorded.getLast().fact()).after())
                .containsEntry("mediaType", "image/jpeg")
                .hasEntrySatisfying("sha256", digest -> assertThat(digest).hasSize(64));
        var shown = passerBy.get("/officers/" + number + "/photo");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(passerBy.get("/officers/" + number).body()).contains("/officers/" + number + "/photo", "北堂照的证件照");

        done(register.enter(
                holding("北堂照", number, issuer, Credential.Status.SUSPENDED), TODAY, sample.administrator()));
        assertThat(passerBy.get("/officers/" + number + "/photo").statusCode()).isEqualTo(404);
        assertThat(passerBy.get("/officers/" + number).body()).doesNotContain("/photo");
    }

    @Test
    @DisplayName("不是照片的、截断的、超过 500 KB 的文件不登记，且不留记录")
    void what_is_no_photo_is_refused() {
        var officer = sample.entered(sample.officer("北堂无", squad));
        byte[] cut = Arrays.copyOf(SamplePhotos.jpeg(), 600);
        byte[] text = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        refused(photos.enter(officer.person(), text, sample.administrator()), "photo-readable");
        refused(photos.enter(officer.person(), cut, sample.administrator()), "photo-readable");
        refused(photos.enter(officer.person(), SamplePhotos.large(), sample.administrator()), "photo-small");
        refused(photos.enter("nobody", SamplePhotos.png(), sample.administrator()), "person-known");
        assertThat(photos.has(officer.person())).isFalse();
        assertThat(facts.read(RegisterStreams.of("photo", officer.person()))).isEmpty();
    }

    @Test
    @DisplayName("没有止境的表达式不能作证号规则")
    void a_pattern_has_bounds() {
        for (String pattern : List.of("\\d+", "(a|b){3}", ".*", "[9-0]", "\\d{3,1}", "", "41\\d{9}$")) {
            assertThat(CredentialIssuer.isPattern(pattern)).as(pattern).isFalse();
        }
        assertThat(new CredentialIssuer("甲", "乙", "豫[A-Z]-\\d{4,6}").allows("豫J-00012"))
                .isTrue();
        assertThat(new CredentialIssuer("甲", "乙", "41\\d{9}").allows("41090000001"))
                .isTrue();
    }
}
