package cn.mingjing.device;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("设备从表格导入：逐格说明，先对比后登记，要么全部登记，要么一台也不登记")
class DevicesFromSheetsTest {

    private static final Pattern ACCEPT =
            Pattern.compile("action=\"(/desk/devices/import/accept\\?token=[0-9a-f-]+)\"");

    private static final String GOOD = """
            某局执法装备台账
            编号,类别,品牌型号,出厂序列号,符合标准,存储容量（GB）,购置日期,使用年限（年）,所在机构,已接入监督平台
            ZF-1,执法记录仪,某某 A5,00012345678901234567,GA/T 947,128,2023.5.6,5,稽查支队,是
            ZF-2,无人机,某某 D3,D3-7,,,2024-01-31,4,稽查支队,否
            """;

    private final Devices devices;
    private final Unit squad;
    private final Visitor visitor;
    private final String account;

    @Autowired
    DevicesFromSheetsTest(
            Devices devices, AuthorityRegister register, Accounts accounts, @Value("${local.server.port}") int port) {
        this.devices = devices;
        var sample = new SampleEntries(register);
        var authority = sample.entered(sample.authority("sheets", "410900", Optional.empty()));
        this.squad = sample.entered(authority.id(), "稽查支队", Unit.Role.HANDLING);
        this.visitor = new Visitor(port);
        this.account =
                new People(accounts).holding(Post.UNIT_HEAD, authority.id()).account();
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn(account, People.PASSWORD);
    }

    private String send(String text) {
        visitor.get("/desk/devices/import");
        var answer = visitor.postFile("/desk/devices/import", "file", "台账.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as("%s", answer.headers().map()).isEqualTo(200);
        return answer.body();
    }

    private int accept(String page) {
        var found = ACCEPT.matcher(page);
        assertThat(found.find()).as("a form that takes over: %s", page).isTrue();
        return visitor.post(found.group(1), Map.of()).statusCode();
    }

    @Test
    @DisplayName("读出、对比、登记；下载的表再导入，没有不同；改了一格，只改那一台")
    void read_compared_taken_over() {
        String page = send(GOOD);
        assertThat(page).contains("读出 2 台，没有问题", "增加", "ZF-1", "ZF-2");
        assertThat(devices.of(squad.authority())).isEmpty();
        assertThat(accept(page)).isEqualTo(303);
        var entered = devices.of(squad.authority());
        assertThat(entered).extracting(state -> state.device().number()).containsExactly("ZF-1", "ZF-2");
        assertThat(entered.getFirst().device().serial()).isEqualTo("00012345678901234567");
        assertThat(entered.getLast().device().storageGb()).isEmpty();

        String back = visitor.get("/desk/devices/list.csv").body();
        assertThat(send(back)).contains("读出 2 项，与现在的完全相同");
        String changed = send(back.replace("某某 D3", "某某 D4"));
        assertThat(changed).contains("其中 1 台与名册不同", "品牌型号", "<del>某某 D3</del>", "<ins>某某 D4</ins>");
        assertThat(accept(changed)).isEqualTo(303);
        var after = devices.of(squad.authority());
        assertThat(after).hasSize(2);
        assertThat(devices.history(after.getFirst().device().id())).hasSize(1);
        assertThat(devices.history(after.getLast().device().id())).hasSize(2);
    }

    @Test
    @DisplayName("写错的、重号的说出是哪一格、怎样改；一台也不登记；同一次读取只能用一次")
    void every_wrong_cell_is_named() {
        String wrong = send(GOOD.replace("无人机", "飞机").replace("2023.5.6", "去年").replace("ZF-2", "ZF-1"));
        assertThat(wrong).contains("B4", "无人机", "G3", "一项也没有导入").doesNotContain("import/accept");
        assertThat(send(GOOD.replace("ZF-2", "ZF-1"))).contains("A4", "编号 ZF-1 在第 3 行已经有了");
        assertThat(send(GOOD.replace("稽查支队", "不存在的科"))).contains("I3", "I4", "稽查支队");
        assertThat(devices.of(squad.authority())).isEmpty();

        String page = send(GOOD);
        accept(page);
        accept(page);
        assertThat(devices.of(squad.authority())).hasSize(2);
        assertThat(devices.history(
                        devices.of(squad.authority()).getFirst().device().id()))
                .hasSize(1);
    }

    @Test
    @DisplayName("登记时规则不允许的，整张表都不登记，并说明理由")
    void all_or_nothing() {
        String page = send(GOOD.replace("2024-01-31", "2030-01-31"));
        var found = ACCEPT.matcher(page);
        assertThat(found.find()).isTrue();
        var answer = visitor.post(found.group(1), Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ZF-2 的购置日期晚于今天");
        assertThat(devices.of(squad.authority())).isEmpty();
    }
}
