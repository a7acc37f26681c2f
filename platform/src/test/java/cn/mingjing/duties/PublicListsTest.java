package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.catalogue.ChangeCause;
import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.Item.Extra;
import cn.mingjing.catalogue.Item.InspectionItem;
import cn.mingjing.catalogue.Item.NoPenaltyItem;
import cn.mingjing.catalogue.Item.PowerItem;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.ListState;
import cn.mingjing.catalogue.PowerKind;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReceivePriorReview;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.ReportListChange;
import cn.mingjing.catalogue.acts.ReturnList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.duty.Closure;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

@MingjingTest
@DisplayName("事前公开的清单：编制、审核、事前审核、公布、随变动调整")
class PublicListsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ApplicationContext application;
    private final ListHandling handling;
    private final AuthorityRegister register;
    private final Authorities authorities;
    private final ListDrafts drafts;
    private final Editions editions;
    private final Duties duties;
    private final int port;

    @Autowired
    PublicListsTest(
            ApplicationContext application,
            ListHandling handling,
            AuthorityRegister register,
            Authorities authorities,
            ListDrafts drafts,
            Editions editions,
            Duties duties,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.handling = handling;
        this.register = register;
        this.authorities = authorities;
        this.drafts = drafts;
        this.editions = editions;
        this.duties = duties;
        this.port = port;
    }

    private static EnforcementItem enforcement(String code, String name) {
        return new EnforcementItem(
                code,
                ActKind.PENALTY,
                name,
                "本机关",
                "查处违法行为。",
                "《行政处罚法》第十七条",
                "立案、调查、审核、告知、决定、送达。",
                "申请行政复议或者提起行政诉讼。",
                List.of(new Extra("实施层级", "市级")));
    }

    private static InspectionItem inspection(String code) {
        return new InspectionItem(code, "营运车辆检查", "《道路运输条例》", "本机关", "营运企业", "5%", "每年一次", "现场检查", "证件、车况", List.of());
    }

    /** An office at work on one list on one day. */
    private final class Office {

        private final Story story;
        private final ListId list;

        private Office(AuthorityId authority, ListKind kind, LocalDate day) {
            story = Story.in(application, authority).on(day);
            list = new ListId(authority, kind);
        }

        private Outcome act(Post post, ListAct act) {
            return handling.perform(list, act, story.actor(post));
        }

        private Office does(Post post, ListAct act) {
            assertThat(act(post, act)).as("%s", act).isInstanceOf(Outcome.Done.class);
            return this;
        }

        private Objection refuses(Post post, ListAct act, String rule) {
            Outcome outcome = act(post, act);
            assertThat(outcome).as("%s", act).isInstanceOf(Outcome.Refused.class);
            Objection objection = ((Outcome.Refused) outcome).objections().getFirst();
            assertThat(objection.rule()).isEqualTo(rule);
            return objection;
        }

        private Office drafted(Item... items) {
            drafts.discard(list);
            assertThat(drafts.keep(list, 0, List.of(items))).isTrue();
            return this;
        }

        private Office submitted(Item... items) {
            return drafted(items).does(Post.NOTICE_AUTHOR, new SubmitList(story.today(), "编制。"));
        }

        private Office passed(Item... items) {
            return submitted(items).does(Post.PUBLISHER, new PassList(true, true));
        }

        private ListState state() {
            return handling.file(list).state();
        }
    }

    @Test
    @Clause("D-10")
    @DisplayName("内蒙古：执法事项清单没有经本级司法行政机关审核同意，不能公布，引用二(一)1(1)；审核同意以后可以")
    void in_inner_mongolia_the_judicial_administration_comes_first() {
        var baotou = new Office(Story.BAOTOU, ListKind.ENFORCEMENT_ITEMS, MONDAY);
        ListState before = baotou.state();
        baotou.passed(enforcement("1", "查处违法营运"));

        var refused = baotou.refuses(Post.PUBLISHER, new ReleaseList(), "prior-review-done");
        assertThat(Story.citations(refused)).containsExactly("内政办发〔2019〕13号二(一)1(1)");

        var disagreed = new ReceivePriorReview("包头市司法局", "包司函〔2026〕3号", MONDAY, false, "依据不全。");
        baotou.does(Post.PUBLISHER, disagreed);
        assertThat(baotou.state()).isEqualTo(before);
        baotou.passed(enforcement("1", "查处违法营运"))
                .does(Post.PUBLISHER, new ReceivePriorReview("包头市司法局", "包司函〔2026〕5号", MONDAY, true, "同意。"))
                .does(Post.PUBLISHER, new ReleaseList());
        assertThat(baotou.state()).isEqualTo(ListState.IN_FORCE);
    }

    @Test
    @Clause("D-12")
    @DisplayName("内蒙古：随机抽查事项清单没有经本级市场监管部门审核同意，不能公布，引用二(一)1(2)")
    void in_inner_mongolia_market_regulation_reviews_inspection_items() {
        var baotou = new Office(Story.BAOTOU, ListKind.INSPECTION_ITEMS, MONDAY).passed(inspection("1"));

        var refused = baotou.refuses(Post.PUBLISHER, new ReleaseList(), "prior-review-done");

        assertThat(Story.citations(refused)).containsExactly("内政办发〔2019〕13号二(一)1(2)");
        baotou.does(Post.PUBLISHER, new ReceivePriorReview("包头市市场监管局", "包市监函〔2026〕9号", MONDAY, true, "同意。"))
                .does(Post.PUBLISHER, new ReleaseList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puyang-market-regulation",
                "henan-communications",
                "xiqing-urban-management",
                "lingchuan-industry"
            })
    @Clause({"D-10", "D-12"})
    @DisplayName("其他机关的清单，另一人审核通过就可以公布，不必送别的机关；登记别的机关的意见反而不行")
    void elsewhere_a_second_person_is_enough(String authority) {
        var office = new Office(new AuthorityId(authority), ListKind.INSPECTION_ITEMS, MONDAY).passed(inspection("1"));
        office.refuses(
                Post.PUBLISHER, new ReceivePriorReview("某局", "某号", MONDAY, true, "同意。"), "prior-review-provided");

        office.does(Post.PUBLISHER, new ReleaseList());
    }

    @Test
    @Clause("D-11")
    @DisplayName("权责清单：类型、名称、依据、责任、期限、收费，公众在本机关页面上逐项查得到，本地增加的栏目也在")
    void powers_and_responsibilities_are_read_by_the_public() {
        var power = new PowerItem(
                "0201",
                PowerKind.PENALTY,
                "查处无照经营",
                "《无证无照经营查处办法》",
                "立案、调查、决定。",
                "九十日",
                "不收费",
                List.of(new Extra("行使层级", "市、县")));
        new Office(Story.PUYANG, ListKind.POWERS, MONDAY).passed(power).does(Post.PUBLISHER, new ReleaseList());
        var citizen = new Visitor(port);

        assertThat(citizen.get("/authorities/puyang-market-regulation").body()).contains("/lists/powers", "权责清单");
        assertThat(citizen.get("/authorities/puyang-market-regulation/lists/powers")
                        .body())
                .contains("0201", "查处无照经营", "《无证无照经营查处办法》", "第 1 版");
        assertThat(citizen.get("/authorities/puyang-market-regulation/lists/powers/item?code=0201")
                        .body())
                .contains("行政处罚", "立案、调查、决定。", "九十日", "不收费", "行使层级", "市、县");
    }

    @Test
    @Clause("D-04")
    @DisplayName("编制人不能自己审核，没有通读确认不能通过，没有审核不能公布；别的机关、别的岗位都不行")
    void who_draws_up_does_not_check() {
        var office = new Office(Story.LINGCHUAN, ListKind.NO_PENALTY, MONDAY);
        var item = new NoPenaltyItem("1", "初次轻微违法", "《行政处罚法》第三十三条", "及时改正。", List.of());
        office.refuses(Post.NOTICE_AUTHOR, new SubmitList(MONDAY, "编制。"), "list-not-empty");
        office.drafted(item, item).refuses(Post.NOTICE_AUTHOR, new SubmitList(MONDAY, "编制。"), "codes-unique");
        office.drafted(item).refuses(Post.NOTICE_AUTHOR, new SubmitList(MONDAY.minusDays(1), "编制。"), "not-backdated");
        office.refuses(Post.OFFICER, new SubmitList(MONDAY, "编制。"), "post-for-act");
        office.submitted(item);

        office.refuses(Post.NOTICE_AUTHOR, new PassList(true, true), "post-for-act");
        office.refuses(Post.PUBLISHER, new PassList(true, false), "read-by-a-person");
        office.refuses(Post.PUBLISHER, new ReleaseList(), "order-of-release");
        Outcome foreign = handling.perform(
                office.list,
                new PassList(true, true),
                Story.in(application, Story.PUYANG).actor(Post.PUBLISHER));
        assertThat(foreign).isInstanceOf(Outcome.Refused.class);
        office.does(Post.PUBLISHER, new ReturnList("依据写全。"));
        assertThat(office.state()).isEqualTo(ListState.NONE);
        assertThat(drafts.items(office.list)).as("the draft is still there").hasSize(1);

        office.submitted(item).does(Post.PUBLISHER, new PassList(true, true)).does(Post.PUBLISHER, new ReleaseList());
        assertThat(drafts.find(office.list)).isEmpty();
    }

    @Test
    @Clause("D-04")
    @DisplayName("同一个人兼任拟稿和审核发布的，也不能审核自己提交的清单；另一人可以")
    void who_holds_both_posts_does_not_check_his_own() {
        var office = new Office(Story.XIQING, ListKind.DISCRETION, MONDAY)
                .submitted(new DiscretionItem(
                        "1", "占道经营", "《条例》", "轻微", "初次", "警告。", Optional.empty(), Optional.empty(), List.of()));
        Actor author = office.story.actor(Post.NOTICE_AUTHOR);
        var both = new Actor(author.person(), author.name(), Post.PUBLISHER, author.authority());

        Outcome own = handling.perform(office.list, new PassList(true, true), both);

        assertThat(own)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.objections().getFirst().rule())
                                .isEqualTo("second-person-checks"));
        office.does(Post.PUBLISHER, new PassList(true, true));
    }

    @Test
    @Clause("D-12")
    @DisplayName("内蒙古的市场监管部门自己的随机抽查事项清单，由本机关另一人审核即可；执法事项清单仍须司法行政机关先审")
    void a_market_regulation_bureau_does_not_ask_itself() {
        Story.in(application, Story.BAOTOU).on(MONDAY);
        var bureau = new AuthorityId("baotou-market-regulation");
        var like = authorities.get(Story.BAOTOU);
        register.enter(
                new Authority(
                        bureau,
                        "包头市市场监督管理局",
                        "包市监",
                        like.creditCode(),
                        like.level(),
                        like.nature(),
                        like.divisionCode(),
                        Set.of("market-regulation"),
                        Optional.empty(),
                        "0472-12315",
                        "包头市某路1号",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                MONDAY,
                Actor.system());

        assertThat(released(new ListId(bureau, ListKind.INSPECTION_ITEMS), inspection("1")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(released(new ListId(bureau, ListKind.ENFORCEMENT_ITEMS), enforcement("1", "查处无照经营")))
                .isInstanceOf(Outcome.Refused.class);
    }

    /** What becomes of a list that two people of its authority have drawn up and checked. */
    private Outcome released(ListId list, Item item) {
        var author = new Actor("list-author", "甲", Post.NOTICE_AUTHOR, list.authority());
        var publisher = new Actor("list-publisher", "乙", Post.PUBLISHER, list.authority());
        drafts.keep(list, 0, List.of(item));
        handling.perform(list, new SubmitList(MONDAY, "编制。"), author);
        handling.perform(list, new PassList(true, true), publisher);
        return handling.perform(list, new ReleaseList(), publisher);
    }

    @Test
    @DisplayName("写错的日期：页面说明哪里错、怎么写，照样列出今天施行的版本，表单还能用")
    void a_wrong_day_is_explained() {
        new Office(Story.HENAN, ListKind.INSPECTION_ITEMS, MONDAY)
                .passed(inspection("1"))
                .does(Post.PUBLISHER, new ReleaseList());

        var answer = new Visitor(port).get("/authorities/henan-communications/lists/inspection-items?on=2026-02-30");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("“2026-02-30”不是一个日期，请写成 2026-03-02 这样的形式。")
                .contains("营运车辆检查", "name=\"on\"");
    }

    @Test
    @DisplayName("编码里有斜线、分号、百分号的事项，公众照样打得开")
    void an_item_with_an_odd_code_is_read() {
        String code = "豫/CF;1%号";
        new Office(Story.LINGCHUAN, ListKind.INSPECTION_ITEMS, MONDAY)
                .passed(inspection(code))
                .does(Post.PUBLISHER, new ReleaseList());
        var citizen = new Visitor(port);

        var link = Pattern.compile("href=\"([^\"]*/inspection-items/item[^\"]*)\"")
                .matcher(citizen.get("/authorities/lingchuan-industry/lists/inspection-items")
                        .body());

        assertThat(link.find()).isTrue();
        assertThat(citizen.get(HtmlUtils.htmlUnescape(link.group(1))).body()).contains(code, "营运车辆检查");
    }

    @Test
    @Clause("D-16")
    @DisplayName("濮阳：法律修改以后二十个工作日内调整清单，新版公布即为完成；最后一天算按时，次日算逾期一天")
    void in_puyang_a_list_follows_within_twenty_working_days() {
        var office = new Office(Story.PUYANG, ListKind.ENFORCEMENT_ITEMS, MONDAY)
                .passed(enforcement("1", "查处无照经营"))
                .does(Post.PUBLISHER, new ReleaseList())
                .does(Post.NOTICE_AUTHOR, new ReportListChange(ChangeCause.LAW, "条例修订", MONDAY));
        Duty owed = owed(office.list);
        // 20 working days after 2 March 2026; no holiday falls into these weeks.
        assertThat(((Due.By) owed.due()).day()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(owed.basis().clauses())
                .extracting(clause -> clause.citation())
                .containsExactly("濮市监〔2019〕203号三(六)");

        new Office(Story.PUYANG, ListKind.ENFORCEMENT_ITEMS, LocalDate.of(2026, 3, 31))
                .passed(enforcement("1", "查处无照经营（修订）"))
                .does(Post.PUBLISHER, new ReleaseList());

        assertThat(owed(office.list).isOpen()).isFalse();
        assertThat(owed(office.list).closure().orElseThrow())
                .isInstanceOfSatisfying(
                        Closure.Done.class, done -> assertThat(done.daysLate()).isEqualTo(1));
    }

    @Test
    @Clause("D-16")
    @DisplayName("文件没有规定天数的机关，同样应当调整，但不编造期限")
    void elsewhere_it_is_owed_without_a_number() {
        var office = new Office(Story.XIQING, ListKind.ENFORCEMENT_ITEMS, MONDAY)
                .passed(enforcement("1", "查处占道经营"))
                .does(Post.PUBLISHER, new ReleaseList())
                .does(Post.PUBLISHER, new ReportListChange(ChangeCause.DUTIES, "职能划转", MONDAY));

        assertThat(owed(office.list).due()).isEqualTo(new Due.Promptly());
    }

    private Duty owed(ListId list) {
        return duties.about(list.stream()).stream()
                .filter(duty -> duty.key().kind().equals("update-list"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    @DisplayName("任何一天施行的是哪一版，都查得到；新版生效以前，旧版照旧")
    void any_day_has_its_edition() {
        LocalDate from = MONDAY.plusDays(10);
        var office = new Office(Story.HENAN, ListKind.ENFORCEMENT_ITEMS, MONDAY)
                .passed(enforcement("1", "查处无证经营电信业务"))
                .does(Post.PUBLISHER, new ReleaseList());
        office.drafted(enforcement("1", "查处无证经营电信业务"), enforcement("2", "查处违规接入"))
                .does(Post.NOTICE_AUTHOR, new SubmitList(from, "增加事项。"))
                .does(Post.PUBLISHER, new PassList(true, true))
                .does(Post.PUBLISHER, new ReleaseList());

        assertThat(editions.on(office.list, MONDAY.minusDays(1))).isEmpty();
        assertThat(editions.on(office.list, from.minusDays(1)).map(Edition::number))
                .isEqualTo(Optional.of(1));
        assertThat(editions.on(office.list, from).map(Edition::number)).isEqualTo(Optional.of(2));
        assertThat(editions.items(office.list, 2)).hasSize(2);
        String page = "/authorities/henan-communications/lists/enforcement-items?on=";
        var citizen = new Visitor(port);
        assertThat(citizen.get(page + from.minusDays(1)).body())
                .contains("第 1 版")
                .doesNotContain("查处违规接入");
        assertThat(citizen.get(page + from).body()).contains("查处违规接入");
        assertThat(citizen.get(page + MONDAY.minusDays(1)).body()).contains("没有施行的执法事项清单");
    }
}
