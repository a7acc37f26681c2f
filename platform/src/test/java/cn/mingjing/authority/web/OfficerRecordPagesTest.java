package cn.mingjing.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.CredentialIssuers;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Photos;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.SamplePhotos;
import cn.mingjing.authority.TrainingYear;
import cn.mingjing.authority.Trainings;
import cn.mingjing.authority.Unit;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import cn.mingjing.ui.Qr;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("人员档案页、发证机关页、亮证页")
class OfficerRecordPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Trainings trainings;
    private final Photos photos;
    private final CredentialIssuers issuers;
    private final SampleEntries sample;
    private final People people;
    private final int port;
    private final Unit squad;

    OfficerRecordPagesTest(
            Trainings trainings,
            Photos photos,
            CredentialIssuers issuers,
            AuthorityRegister register,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.trainings = trainings;
        this.photos = photos;
        this.issuers = issuers;
        this.sample = new SampleEntries(register);
        this.people = new People(accounts);
        this.port = port;
        var city = sample.entered(sample.authority("pages", "410900", Optional.empty()));
        this.squad = sample.entered(city.id(), "稽查支队", Unit.Role.HANDLING);
    }

    private Visitor signedIn(String account) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(account, People.PASSWORD).statusCode()).isIn(302, 303);
        return visitor;
    }

    private Visitor administrator() {
        return signedIn(people.holding(Post.SYSTEM_ADMINISTRATOR, new AuthorityId("anywhere"))
                .account());
    }

    @Test
    @DisplayName("系统管理员按年度登记培训和考试，改正时带出原来的内容；还没到的年度拒绝")
    void the_administrator_enters_training() {
        var administrator = administrator();
        Officer officer = sample.entered(sample.officer("左丘训", squad));
        String address = "/desk/register/officers/" + encoded(officer.person());
        String record = address + "/record";
        String form = address + "/training/2026";
        assertThat(administrator.get(record).body()).contains("登记 2026 年培训考试", "还没有培训和考试记录");
        administrator.get(form);
        var sent = administrator.post(
                form,
                Map.of(
                        "hours", "40",
                        "exam", "SatExam",
                        "exam.SatExam.day", "2026-09-12",
                        "exam.SatExam.result", "PASSED"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(trainings.of(officer.person()))
                .containsExactly(new TrainingYear(
                        officer.person(),
                        2026,
                        40,
                        Optional.of(new TrainingYear.Exam(LocalDate.of(2026, 9, 12), true))));
        assertThat(administrator.get(form).body()).contains("左丘训 2026 年", "value=\"40\"", "2026-09-12");

        String ahead = form.replace("2026", "2027");
        administrator.get(ahead);
        var refused = administrator.post(ahead, Map.of("hours", "1", "exam", "WithoutExam"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("只登记已经发生的");
    }

    @Test
    @DisplayName("系统管理员登记证件照，本人在亮证页上看到照片、证号和二维码；不是照片的拒绝")
    void the_administrator_enters_a_photo() {
        var administrator = administrator();
        var somebody = people.holding(Post.OFFICER, squad.authority());
        Officer like = sample.officer("左丘照", squad);
        var officer = sample.entered(new Officer(
                somebody.person().toString(),
                like.name(),
                like.authority(),
                like.unit(),
                like.title(),
                like.standing(),
                like.credential(),
                like.qualification()));
        String form = "/desk/register/officers/" + officer.person() + "/photo/new";

        assertThat(administrator.get(form).body())
                .as("one size, said once")
                .containsOnlyOnce("500 KB")
                .doesNotContain(" MB");
        assertThat(upload(administrator, form, "没有照片".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(409);
        assertThat(photos.has(officer.person())).isFalse();
        assertThat(upload(administrator, form, SamplePhotos.jpeg()).statusCode())
                .isEqualTo(303);
        assertThat(photos.has(officer.person())).isTrue();

        var own = signedIn(somebody.account());
        String number = like.credential().orElseThrow().number();
        String check = "http://127.0.0.1:" + port + "/officers/" + encoded(number);
        assertThat(own.get("/desk/credential").body())
                .contains("左丘照", number, "稽查支队", "/photo", check, Qr.of(check).path());
        var photo = own.get("/desk/register/officers/" + officer.person() + "/photo");
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("content-type")).contains("image/jpeg");

        var other =
                signedIn(people.holding(Post.OFFICER, sample.id("elsewhere")).account());
        assertThat(other.get("/desk/register/officers/" + officer.person() + "/photo")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("/desk/credential").body()).contains("没有登记执法证件");
    }

    @Test
    @DisplayName("系统管理员登记发证机关的证号规则，不合规的表达式拒绝；录入人员时按规则核对，页面写明是哪家的规则")
    void the_administrator_enters_an_issuer() {
        var administrator = administrator();
        String issuer = "某部" + UUID.randomUUID();
        String form = "/desk/register/issuers/new";
        administrator.get(form);
        var wild = administrator.post(form, Map.of("name", issuer, "rule", "随便", "pattern", ".*"));
        assertThat(wild.statusCode()).isEqualTo(409);
        assertThat(wild.body()).contains("规则表达式只能由字符、\\d、");
        administrator.get(form);
        assertThat(administrator
                        .post(form, Map.of("name", issuer, "rule", "七位数字", "pattern", "\\d{7}"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(issuers.find(issuer)).isPresent();
        var reader = signedIn(people.holding(Post.OFFICER, squad.authority()).account());
        assertThat(reader.get("/desk/register/issuers").body())
                .contains(issuer, "七位数字")
                .doesNotContain(form);

        String people = "/desk/register/officers/new?authority=" + squad.authority();
        administrator.get(people);
        var fields = new HashMap<>(Map.of(
                "name", "左丘号",
                "unit", squad.id().toString(),
                "title", "执法人员",
                "standing", "STAFF",
                "held", "WithCredential",
                "held.WithCredential.number", "12345678",
                "held.WithCredential.issuer", issuer,
                "held.WithCredential.area", "某县",
                "held.WithCredential.fields", "市场监管",
                "from", "2026-11-01"));
        fields.put("held.WithCredential.validFrom", "2026-11-01");
        fields.put("held.WithCredential.validTo", "2031-10-31");
        fields.put("held.WithCredential.status", "IN_FORCE");
        var refused = administrator.post(people, fields);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("12345678", issuer, "七位数字");
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> upload(Visitor administrator, String form, byte[] file) {
        var token = TOKEN.matcher(administrator.get(form).body());
        assertThat(token.find()).isTrue();
        String boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"zhao.jpg\"\r\n"
                                + "Content-Type: image/jpeg\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + form + "?_csrf=" + token.group(1)))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var client =
                HttpClient.newBuilder().cookieHandler(administrator.cookies()).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
