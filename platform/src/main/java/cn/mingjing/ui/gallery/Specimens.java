package cn.mingjing.ui.gallery;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Fen;
import cn.mingjing.ui.Bar;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Countdown;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Stage;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Task;
import cn.mingjing.ui.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the gallery shows; every name and number is invented. */
final class Specimens {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Basis REVIEW =
            new Basis(new Clause("行政处罚法", "第五十八条").citation(), "重大决定作出前须经法制审核，未经审核或者审核未通过的不得作出决定。");
    private static final Basis SERVICE = new Basis("《行政处罚法》第六十一条", "决定书应当当场交付；当事人不在场的，七个工作日内送达。");

    static DesignPage page() {
        return new DesignPage(
                refusal(),
                tabs(),
                tasks(),
                stages(),
                table(rows()),
                table(List.of()),
                moments(),
                pairs(),
                tags(),
                bars());
    }

    private static Refusal refusal() {
        return new Refusal(
                "作出处罚决定",
                List.of(
                        new Refusal.Ground(
                                "reviewed",
                                "本案拟作出的处罚属于重大行政执法决定，还没有通过法制审核。",
                                List.of(REVIEW, new Basis("濮市监〔2019〕203号五(五)", "")),
                                "请先提交法制审核，审核通过后再作出决定。",
                                List.of(new Link("提交法制审核", "/design"))),
                        new Refusal.Ground(
                                "two-officers",
                                "参与办理的执法人员少于两人。",
                                List.of(new Basis("《行政处罚法》第四十二条", "执法人员不得少于两人，应当出示执法证件。")),
                                "请补充一名持证的执法人员。",
                                List.of())));
    }

    private static List<Tab> tabs() {
        return List.of(
                new Tab("逾期", "/design?tab=late", "1", false),
                new Tab("今天", "/design?tab=today", "2", false),
                new Tab("本周", "/design?tab=week", "5", false),
                new Tab("全部", "/design", "14", true));
    }

    private static List<Task> tasks() {
        var way = Optional.of(new Link("去办理", "/design"));
        return List.of(
                new Task(
                        "公示处罚决定",
                        new Link("濮市监罚〔2026〕12号", "/design"),
                        "金福家乐食品店",
                        Countdown.days(-1, TODAY),
                        List.of(new Basis("濮市监〔2019〕203号三(五)", "处罚决定自作出之日起七个工作日内公示。")),
                        way),
                new Task("复核陈述申辩", new Link("濮市监立〔2026〕33号", "/design"), "", Countdown.days(0, TODAY), List.of(), way),
                new Task(
                        "送达决定书",
                        new Link("濮市监罚〔2026〕13号", "/design"),
                        "兴隆五金店",
                        Countdown.workingDays(3, LocalDate.of(2026, 11, 26)),
                        List.of(SERVICE),
                        way),
                new Task(
                        "九十日内作出决定",
                        new Link("濮市监立〔2026〕35号", "/design"),
                        "",
                        Countdown.days(58, LocalDate.of(2027, 1, 18)).provisional(),
                        List.of(),
                        Optional.empty()));
    }

    private static List<Stage> stages() {
        return List.of(
                new Stage("线索", Stage.Standing.DONE, "", List.of()),
                new Stage("立案", Stage.Standing.DONE, "15 个工作日内", List.of()),
                new Stage("调查", Stage.Standing.DONE, "", List.of()),
                new Stage("审核", Stage.Standing.NOW, "10 个工作日内", List.of(REVIEW)),
                new Stage("告知", Stage.Standing.NEXT, "5 个工作日", List.of()),
                new Stage("听证", Stage.Standing.PASSED_OVER, "", List.of()),
                new Stage("决定", Stage.Standing.NEXT, "立案起 90 日内", List.of()),
                new Stage("送达", Stage.Standing.NEXT, "7 个工作日内", List.of(SERVICE)),
                new Stage("公示", Stage.Standing.NEXT, "7 个工作日内", List.of()),
                new Stage("结案", Stage.Standing.NEXT, "", List.of()));
    }

    private static List<DesignPage.Row> rows() {
        return List.of(
                new DesignPage.Row(
                        "西青区金福家乐食品店",
                        "濮市监罚〔2026〕12号",
                        new Fen(60_000),
                        LocalDate.of(2026, 11, 10),
                        new Tag(Tone.LATE, "逾期未公示"),
                        Countdown.days(-1, TODAY)),
                new DesignPage.Row(
                        "兴隆五金店",
                        "濮市监罚〔2026〕13号",
                        new Fen(1_250_050),
                        LocalDate.of(2026, 11, 18),
                        new Tag(Tone.SOON, "待送达"),
                        Countdown.workingDays(3, LocalDate.of(2026, 11, 26))),
                new DesignPage.Row(
                        "濮阳市建设路生鲜超市有限公司",
                        "濮市监罚〔2026〕9号",
                        new Fen(200_000_000),
                        LocalDate.of(2026, 10, 30),
                        new Tag(Tone.MET, "已公示"),
                        Countdown.met(LocalDate.of(2026, 11, 9))),
                new DesignPage.Row(
                        "张记早餐",
                        "濮市监罚〔2026〕8号",
                        new Fen(0),
                        LocalDate.of(2026, 10, 28),
                        new Tag(Tone.PLAIN, "不予处罚"),
                        Countdown.workingDays(12, LocalDate.of(2026, 12, 8))));
    }

    private static Table<DesignPage.Row> table(List<DesignPage.Row> rows) {
        var empty = new Empty("还没有处罚决定。", "案件作出决定后会出现在这里。").way(new Link("去看在办案件", "/design"));
        var table = Table.of("处罚决定", rows, empty)
                .link("当事人", DesignPage.Row::party, _ -> "/design")
                .unbroken("文号", DesignPage.Row::number)
                .amount("罚款（元）", DesignPage.Row::fine)
                .day("决定日期", DesignPage.Row::decided)
                .tag("状态", DesignPage.Row::state)
                .due("期限", DesignPage.Row::due);
        return rows.isEmpty() ? table : table.paged(Paging.pages(2, 20, 312, false, page -> "/design?page=" + page));
    }

    private static List<Moment> moments() {
        var film = new Moment.Attachment("film", new Link("询问录像 32分", "/design"));
        var paper = new Moment.Attachment("file", new Link("询问笔录", "/design"));
        return List.of(
                new Moment(
                        LocalDateTime.of(2026, 11, 20, 15, 2),
                        "询问赵小甲",
                        "张三、李四（亮证）",
                        List.of("地点：青山路市场监管所第一询问室", "当事人签名确认"),
                        List.of(paper, film),
                        Optional.of(Moment.Seal.WAITING)),
                new Moment(
                        LocalDateTime.of(2026, 11, 18, 9, 30),
                        "批准立案",
                        "王五",
                        List.of(),
                        List.of(new Moment.Attachment("file", new Link("立案审批表", "/design"))),
                        Optional.of(Moment.Seal.SEALED)),
                new Moment(LocalDateTime.of(2026, 11, 17, 16, 45), "登记线索", "张三"));
    }

    private static List<Pair> pairs() {
        return List.of(
                new Pair("当事人", "西青区金福家乐食品店").link("/design"),
                new Pair("统一社会信用代码", "92120111MA05XXXX1A"),
                new Pair("处罚内容", "罚款 600.00 元（陆佰元整）").note("按记录公开"),
                new Pair("决定日期", "2026年11月10日"),
                new Pair("公示期至", "2027年2月10日").note("由张三处理，李四核对：按规定期限停止公示"));
    }

    private static List<Tag> tags() {
        return List.of(
                new Tag(Tone.PLAIN, "草稿"),
                new Tag(Tone.OPEN, "办理中"),
                new Tag(Tone.SOON, "临近期限"),
                new Tag(Tone.LATE, "逾期"),
                new Tag(Tone.MET, "已办结"));
    }

    private static List<Bar> bars() {
        return List.of(
                new Bar("行政处罚", 128, "/design"),
                new Bar("行政检查", 311, "/design"),
                new Bar("行政许可", 46, "/design"),
                new Bar("行政强制", 3, "/design"));
    }

    private Specimens() {}
}
