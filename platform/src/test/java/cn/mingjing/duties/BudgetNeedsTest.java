package cn.mingjing.duties;

import static cn.mingjing.duties.SampleDevices.done;
import static cn.mingjing.duties.SampleDevices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.demo.Story;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.Need;
import cn.mingjing.device.Plans;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.RoomKind;
import cn.mingjing.device.Rooms;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.device.acts.ScrapDevice;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("装备和经费需求从名册汇总：缺多少、超期多少、场所缺几间、证件考试需要多少，每个数都点得开")
class BudgetNeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pattern DEVICE = Pattern.compile("href=\"/desk/devices/[0-9a-f]{8}-");

    private final ApplicationContext application;
    private final Devices devices;
    private final Rooms rooms;
    private final Plans plans;
    private final Authorities authorities;
    private final AuthorityRegister register;
    private final People people;
    private final int port;

    @Autowired
    BudgetNeedsTest(
            ApplicationContext application,
            Devices devices,
            Rooms rooms,
            Plans plans,
            Authorities authorities,
            AuthorityRegister register,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.devices = devices;
        this.rooms = rooms;
        this.plans = plans;
        this.authorities = authorities;
        this.register = register;
        this.people = new People(accounts);
        this.port = port;
        Story.enterOffices(application);
    }

    /** An authority of this test's own, with one unit, its head and a visitor who is he. */
    private final class Office {

        private final SampleEntries sample = new SampleEntries(register);
        private final Unit squad;
        private final Actor head;
        private final Visitor visitor = new Visitor(port);

        private Office() {
            var authority = sample.entered(sample.authority("budget", "410900", Optional.empty()));
            squad = sample.entered(authority.id(), "稽查支队", Unit.Role.HANDLING);
            var somebody = people.holding(Post.UNIT_HEAD, authority.id());
            head = somebody.as(Post.UNIT_HEAD, authority.id());
            visitor.signIn(somebody.account(), People.PASSWORD);
        }

        private AuthorityId id() {
            return squad.authority();
        }

        private Device has(DeviceKind kind, LocalDate purchased) {
            return SampleDevices.entered(devices, SampleDevices.device(id(), squad.id(), kind, purchased), head);
        }

        private List<String> csv() {
            return visitor.get("/desk/devices/needs/list.csv").body().lines().toList();
        }

        private List<String> line(String kind) {
            return csv().stream()
                    .filter(line -> line.contains(kind))
                    .findFirst()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .orElse(List.of());
        }
    }

    private UnitId unit(AuthorityId authority) {
        return authorities.units(authority).stream()
                .filter(unit -> unit.role() == Unit.Role.HANDLING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            puyang | puyang-market-regulation | 执法装备配备需求报本级政府列入财政预算 | 濮市监〔2019〕203号六(五) | 不搞“一刀切”
            henan | henan-communications | 执法装备、经费按程序纳入财政预算，推动建立专项经费 | 四(三) | 根据实际需求配置必要的音像记录场所
            baotou | baotou-transport | 保障依法履职所需的执法装备、经费 | 内政办发〔2019〕13号四(二) | 工作必需、适量够用
            lingchuan | lingchuan-industry | 执法装备、经费按程序纳入财政预算，推动建立专项经费 | 陵工信字〔2019〕101号四(二) | 适用的文件没有规定配备比例
            """)
    @Clause({"G-12", "R-12"})
    @DisplayName("各自的文件怎样说经费和配备，页面就怎样写，并注明条款；缺的、估算的照名册和本机关的单价算")
    void each_document_says_its_own(String key, String authority, String budget, String clause, String allocation) {
        var id = new AuthorityId(authority);
        var head = Story.in(application, id).actor(Post.UNIT_HEAD);
        done(plans.enter(new Need(id, unit(id), DeviceKind.SOUND_RECORDER, 3, "询问时备用录音"), head));
        done(plans.enter(new UnitPrice(id, DeviceKind.SOUND_RECORDER, Fen.ofYuan("480.50"), "询价"), head));

        String page = visitor(key + "-chief").get("/desk/devices/needs").body();

        assertThat(page).contains(budget, clause, allocation, "适用的文件没有规定配备比例", "询问时备用录音", "1,441.50");
    }

    @Test
    @Clause("R-12")
    @DisplayName("只有本机关自己定了比例，才按比例核算；文件都没有写数")
    void a_ratio_only_where_the_authority_has_set_one() {
        String own = visitor("xiqing-head").get("/desk/devices/needs").body();
        assertThat(own).contains("每 2 名执法人员至少配备一台执法记录仪", "天津市西青区城市管理委员会内部设置");
        String csv = visitor("xiqing-head").get("/desk/devices/needs/list.csv").body();
        var recorders =
                csv.lines().filter(line -> line.contains("执法记录仪")).findFirst().orElseThrow();
        // three of its people hold credentials: two recorders by ratio, no need entered
        assertThat(recorders).startsWith("综合执法支队,执法记录仪,2,");

        assertThat(visitor("puyang-head").get("/desk/devices/needs").body())
                .contains("适用的文件没有规定配备比例")
                .doesNotContain("名执法人员至少配备");
    }

    @Test
    @Clause("G-12")
    @DisplayName("缺的和超过使用年限的分开数，报废的不算；需购置补到够用为止；估算只用本机关登记的单价")
    void what_is_missing_and_what_is_past_its_life() {
        var office = new Office();
        office.has(DeviceKind.RECORDER, TODAY.minusYears(1));
        office.has(DeviceKind.RECORDER, TODAY.minusYears(5).plusDays(1));
        office.has(DeviceKind.RECORDER, TODAY.minusYears(5));
        var gone = office.has(DeviceKind.RECORDER, TODAY.minusYears(1));
        done(devices.perform(gone.id(), new ScrapDevice("遗失"), office.head));
        done(plans.enter(new Need(office.id(), office.squad.id(), DeviceKind.RECORDER, 4, "四个小组"), office.head));

        assertThat(office.line("执法记录仪")).containsExactly("稽查支队", "执法记录仪", "", "4", "3", "1", "1", "2", "", "", "四个小组");

        done(plans.enter(new UnitPrice(office.id(), DeviceKind.RECORDER, Fen.ofYuan("1850.00"), "成交价"), office.head));
        assertThat(office.line("执法记录仪"))
                .containsExactly("稽查支队", "执法记录仪", "", "4", "3", "1", "1", "2", "1850.00", "3700.00", "四个小组");
        done(plans.enter(new Need(office.id(), office.squad.id(), DeviceKind.DRONE, 1, "巡查河道"), office.head));
        assertThat(office.visitor.get("/desk/devices/needs").body()).contains("合计 3,700.00 元", "另有 1 项没有登记单价，未计入");
    }

    @Test
    @Clause("G-12")
    @DisplayName("每个数点开，正是它数的那几台、那几个人")
    void every_number_opens_what_it_counts() {
        var office = new Office();
        var fresh = office.has(DeviceKind.RECORDER, TODAY.minusYears(1));
        var old = office.has(DeviceKind.RECORDER, TODAY.minusYears(6));
        office.has(DeviceKind.CAMERA, TODAY.minusYears(1));
        office.sample.entered(office.sample.officer("甲持证", office.squad));
        String page = office.visitor.get("/desk/devices/needs").body();
        String base =
                "/desk/devices?authority=" + office.id() + "&amp;unit=" + office.squad.id() + "&amp;kind=RECORDER";
        assertThat(page).contains("href=\"" + base + "\">2</a>", "href=\"" + base + "&amp;state=past-life\">1</a>");

        String all = office.visitor.get(base.replace("&amp;", "&")).body();
        assertThat(all).contains(fresh.number(), old.number());
        assertThat(DEVICE.matcher(all).results()).hasSize(2);
        String past = office.visitor
                .get(base.replace("&amp;", "&") + "&state=past-life")
                .body();
        assertThat(past).contains(old.number(), "已超过使用年限").doesNotContain(fresh.number());

        String address = "/desk/devices/needs/people?authority=" + office.id() + "&need=EXAM_MISSING";
        assertThat(page).contains(address.replace("&", "&amp;") + "\">1</a>");
        assertThat(office.visitor.get(address).body()).contains("甲持证");
        String none = "/desk/devices/needs/people?authority=" + office.id() + "&need=CREDENTIAL_ENDING";
        assertThat(page).contains(none.replace("&", "&amp;") + "\">0</a>");
    }

    @Test
    @Clause("G-12")
    @DisplayName("场所：缺的、没有记录设备的都算需要；停用的不算现有")
    void rooms_that_are_missing() {
        var office = new Office();
        var squad = office.squad.id();
        done(plans.enter(new Need(office.id(), squad, RoomKind.INTERVIEW_ROOM, 2, "分男女"), office.head));
        done(rooms.enter(
                new Room(RoomId.random(), office.id(), "C-1", RoomKind.INTERVIEW_ROOM, "一层", "摄像机", squad, true),
                office.head));
        done(rooms.enter(
                new Room(RoomId.random(), office.id(), "C-2", RoomKind.INTERVIEW_ROOM, "二层", "", squad, true),
                office.head));
        done(rooms.enter(
                new Room(RoomId.random(), office.id(), "C-3", RoomKind.INTERVIEW_ROOM, "三层", "摄像机", squad, false),
                office.head));

        assertThat(office.line("询问室")).containsExactly("稽查支队", "询问室", "", "2", "2", "1", "0", "1", "", "", "分男女");
    }

    @Test
    @Clause("G-12")
    @DisplayName("名册是空的，页面照常打开，说明怎样才会有数")
    void an_empty_register() {
        var office = new Office();
        assertThat(office.visitor.get("/desk/devices").body()).contains("这里没有设备。");
        assertThat(office.visitor.get("/desk/rooms").body()).contains("这里没有场所。");
        assertThat(office.visitor.get("/desk/devices/needs").body()).contains("没有需要补充或者更新的。", "还没有登记单价。", "合计 0.00 元");
        assertThat(office.csv()).hasSize(5);
    }

    @Test
    @Clause("G-12")
    @DisplayName("需求和单价由承办机构负责人登记；执法人员不看经费，别的机关看不到")
    void who_says_what_is_needed() {
        var need = new Need(Story.PUYANG, unit(Story.PUYANG), DeviceKind.DRONE, 9, "不应当登记");
        refused(plans.enter(need, Story.in(application, Story.PUYANG).actor(Post.OFFICER)), "own-equipment");
        refused(plans.enter(need, Story.in(application, Story.BAOTOU).actor(Post.UNIT_HEAD)), "own-equipment");
        refused(
                plans.enter(
                        new UnitPrice(Story.PUYANG, DeviceKind.DRONE, Fen.ofYuan("1.00"), "无"),
                        Story.in(application, Story.PUYANG).actor(Post.CHIEF)),
                "own-equipment");
        assertThat(visitor("puyang-officer").get("/desk/devices/needs").statusCode())
                .isEqualTo(403);
        assertThat(visitor("baotou-head")
                        .get("/desk/devices/needs?authority=puyang-market-regulation")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor("puyang-head").get("/desk/devices/needs").body()).doesNotContain("不应当登记");
    }
}
