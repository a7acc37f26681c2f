package cn.mingjing.identity.first;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MingjingTest
@TestPropertySource(properties = "mingjing.password.validFor=91d")
@DisplayName("空系统：凭启动时打印的一次性代码依次设立三个管理员")
class FirstAdministratorsTest {

    private static final String ADDRESS = "/first-administrator";

    private final FirstNotice notice;
    private final JdbcClient database;
    private final int port;

    FirstAdministratorsTest(FirstNotice notice, JdbcClient database, @Value("${local.server.port}") int port) {
        this.notice = notice;
        this.database = database;
        this.port = port;
    }

    @Test
    @DisplayName("先系统管理员，再安全管理员，后审计管理员；三人齐了，代码作废，页面关闭")
    void three_people_come_into_office_one_after_another() {
        var code = code();
        assertThat(database.sql("SELECT count(*) FROM identity.first_code f WHERE f::text LIKE '%' || :code || '%'")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .as("数据库里没有代码本身")
                .isZero();
        var visitor = new Visitor(port);

        assertThat(visitor.get(ADDRESS).body()).contains("设立系统管理员");
        var wrong = appoint(visitor, "AAAA-BBBB-CCCC-DDDD", "xitong", PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("一次性代码不正确");
        var weak = appoint(visitor, code, "xitong", "duan");
        assertThat(weak.body()).contains("密码至少要有 10 个字符", "GB/T 22239-2019");
        assertThat(visitor.get(ADDRESS).body()).as("密码不合格，账号也没有开立").contains("设立系统管理员");

        assertThat(appoint(visitor, code.toLowerCase(Locale.ROOT), "xitong", PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(ADDRESS).body()).contains("设立安全管理员", "已经设立");
        assertThat(appoint(visitor, code, "anquan", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(visitor.get(ADDRESS).body()).contains("设立审计管理员");
        var last = appoint(visitor, code, "shenji", PASSWORD);
        assertThat(last.headers().firstValue("Location")).hasValue("/sign-in");

        assertThat(visitor.get(ADDRESS).statusCode()).isEqualTo(303);
        assertThat(appoint(visitor, code, "disige", PASSWORD).statusCode()).isNotEqualTo(200);
        assertThat(notice.lines()).isEmpty();
        assertThat(database.sql("SELECT count(*) FROM identity.first_code")
                        .query(Integer.class)
                        .single())
                .isZero();
        var signedIn = new Visitor(port).signIn("xitong", PASSWORD);
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/admin");
    }

    private String code() {
        var line = notice.lines().getLast();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static HttpResponse<String> appoint(Visitor visitor, String code, String account, String password) {
        visitor.get(ADDRESS);
        return visitor.post(
                ADDRESS,
                Map.of("code", code, "name", "管理员", "account", account, "password", password, "again", password));
    }
}
