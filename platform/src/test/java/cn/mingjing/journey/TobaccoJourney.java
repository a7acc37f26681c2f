package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.demo.Tobacco;
import cn.mingjing.law.China;
import cn.mingjing.start.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The real case of 2018 at today's dates, as the people of one authority click and type it. */
final class TobaccoJourney {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 23);
    private static final List<String> LEADERS = List.of("puyang-head", "puyang-deputy", "puyang-chief");

    private final Screen screen;
    private final SettableClock clock;
    private final Path papers;
    private final String title;

    private LocalDate today = BEGUN;
    private String casePage = "";

    TobaccoJourney(Screen screen, SettableClock clock, Path papers, String title) {
        this.screen = screen;
        this.clock = clock;
        this.papers = papers;
        this.title = title;
    }

    TobaccoJourney on(int day) {
        today = BEGUN.plusDays(day);
        clock.moveTo(today.atTime(9, 0).atZone(China.ZONE).toInstant());
        return this;
    }

    private Screen officer() {
        return screen.signIn("puyang-officer", Story.password());
    }

    /** Opens the form of an act from the page of the case. */
    private Screen act(String act) {
        return screen.open(casePage).follow(act);
    }

    private void done(String act) {
        screen.sees("已办理：" + act + "。");
    }

    void registers() {
        officer().sees("待办").open("/desk/cases").follow("登记案源");
        screen.type("案件名称", title).send();
        screen.sees("请选择“案件来源”。").sees("请填写线索内容。").picture("登记案源-填写有误");
        assertThat(screen.value("案件名称")).isEqualTo(title);
        screen.choose("案件来源", "其他机关移送")
                .type("收到日期", today.toString())
                .type("提供人或者移送机关", "烟草专卖局（移送函、物品清单、检查笔录、询问笔录）")
                .type("线索内容", "移送材料反映：金福家乐食品店涉嫌" + Tobacco.VIOLATION + "。")
                .choose("当事人类别", "个体工商户")
                .type("名称或者姓名", Tobacco.PARTY.name())
                .type("统一社会信用代码或者注册号（选填）", Tobacco.PARTY.code())
                .type("法定代表人或者经营者（选填）", Tobacco.PARTY.representative())
                .type("身份证件号码（选填）", Tobacco.PARTY.identityNumber())
                .type("住所或者住址", Tobacco.PARTY.address())
                .type("联系电话（选填）", Tobacco.PARTY.telephone())
                .picture("登记案源")
                .send();
        done("登记案源");
        casePage = screen.address();
        screen.sees("提请立案").picture("案件");
    }

    void files() {
        officer();
        act("提请立案")
                .type("案由", Tobacco.VIOLATION)
                .type("立案理由", "有证据初步证明存在违法行为，依法应当给予行政处罚，属于本机关管辖，且在追责期限内。")
                .type("法律依据", Tobacco.DRAFT.provisionApplied())
                .type("没有对应事项的理由（选填）", "清单尚未列入，已提请更新。");
        byTwoOfficers().send();
        done("提请立案");
        approved("puyang-head", "puyang-chief");
    }

    private Screen byTwoOfficers() {
        return screen.choose("主办人员", "张三").choose("协办人员", "李四");
    }

    /** The leaders look into the case, one after another; it is offered for approval to whose turn it is. */
    private void approved(String... leaders) {
        for (String leader : LEADERS) {
            screen.signIn(leader, Story.password())
                    .open("/desk/cases")
                    .type("搜当事人、案由、案件名称", title)
                    .press("搜索")
                    .follow(title);
            boolean offered = screen.offers("审批同意");
            assertThat(offered).as(leader).isEqualTo(List.of(leaders).contains(leader));
            if (offered) {
                screen.follow("审批同意").type("审批意见", "同意。").send();
                done("审批同意");
            }
        }
        screen.open(casePage).picture("审批之后");
    }

    void investigates() throws IOException {
        officer();
        act("制作现场笔录")
                .type("在场人", "赵小甲")
                .type("开始时间", today.minusDays(1) + "T10:00")
                .type("结束时间", today.minusDays(1) + "T10:40")
                .type("地点", Tobacco.PARTY.address());
        byTwoOfficers()
                .choose("已出示执法证件并经在场人确认", "是")
                .tick("佩戴执法证件")
                .choose("已告知陈述、申辩和申请回避的权利", "是")
                .type("现场情况", "执法人员出示执法证件，说明来意。现场有待售卷烟35条，8个品牌9个规格。当事人在场，对检查情况没有异议。")
                .choose("签名", "当事人核对无误后逐页签名")
                .type("签名人", "赵小甲")
                .picture("现场笔录")
                .send();
        done("制作现场笔录");
        act("制作询问笔录")
                .type("被询问人", "赵小甲")
                .type("与案件的关系", "当事人")
                .type("开始时间", today.minusDays(1) + "T14:30")
                .type("结束时间", today.minusDays(1) + "T15:20")
                .type("地点", "濮阳市市场监督管理局稽查支队询问室");
        byTwoOfficers()
                .choose("已出示执法证件并经被询问人确认", "是")
                .tick("佩戴执法证件")
                .choose("已告知陈述、申辩和申请回避的权利", "是")
                .type("询问内容", "问：看清执法证件了吗，是否申请回避？\n答：看清了，不申请回避。\n问：请说明情况。\n答：情况属实，我愿意改正。")
                .choose("签名", "当事人核对无误后逐页签名")
                .type("签名人", "赵小甲")
                .send();
        done("制作询问笔录");
        evidence("书证", "案件移送函及物品清单", "案件来源", "移送函.txt");
        evidence("物证", "现场照片2张", "现场情况", "现场照片.png");
        evidence("书证", "价格认定意见", "涉案卷烟的货值", "价格意见.txt");
        screen.sees("现场照片.png").picture("证据");
    }

    private void evidence(String kind, String name, String proves, String file) throws IOException {
        act("补充证据")
                .choose("证据种类", kind)
                .type("证据名称", name)
                .type("来源和提供人", "移送机关")
                .type("取得日期", today.minusDays(2).toString())
                .type("证明的事项", proves)
                .attach("原件（选填）", Papers.written(papers, file))
                .send();
        done("补充证据");
    }

    void concludes() {
        officer();
        act("调查终结")
                .type("案件来源和调查经过", "案件由烟草专卖局移送，经立案后进行了现场检查和询问。")
                .type("证据", "移送材料、现场笔录、询问笔录、现场照片、价格意见相互印证。")
                .type("案件性质", Tobacco.VIOLATION)
                .choose("属于情节复杂或者重大违法行为，应当集体讨论", "否")
                .type("违法行为", Tobacco.VIOLATION)
                .type("违法事实", Tobacco.DRAFT.facts() + "以上由经营者赵小甲承认。")
                .type("违反的规定", Tobacco.DRAFT.provisionBreached())
                .type("处罚依据", Tobacco.DRAFT.provisionApplied())
                .tick("罚款")
                .type("处罚内容", Tobacco.DRAFT.content())
                .type("罚款数额（元）", "600.00")
                .type("法定幅度下限（元）", "410.39")
                .type("法定幅度上限（元）", "500.00")
                .type("没收违法所得（元）", "0")
                .type("没收非法财物的价值（元）", "0")
                .type("违法行为终了日期", BEGUN.toString())
                .choose("涉及公民生命健康安全、金融安全且有危害后果", "否")
                .type("责令改正的内容（选填）", Tobacco.DRAFT.correction())
                .type("裁量理由", Tobacco.DRAFT.discretion())
                .send();
        screen.sees("现在不能调查终结").picture("调查终结-超出幅度");
        assertThat(screen.value("处罚内容")).isEqualTo(Tobacco.DRAFT.content());
        screen.type("法定幅度上限（元）", "1025.97").send();
        done("调查终结");
    }

    void isReviewed() {
        officer();
        act("填写合法性自查意见").type("自查意见", "主体适格，程序合法，事实清楚，证据充分，适用法律正确，裁量适当，文书齐备。").send();
        done("填写合法性自查意见");
        act("判定是否属于重大执法决定");
        for (String criterion :
                List.of("涉及重大公共利益", "可能造成重大社会影响或者引发社会风险", "直接关系行政相对人或者第三人重大权益", "案件情况疑难复杂、涉及多个法律关系", "经过听证程序")) {
            screen.choose(criterion, "否");
        }
        screen.type("判定理由", "数额小，事实清楚。").send();
        screen.sees("濮市监〔2019〕203号").picture("判定被拒绝");
        act("提交法制审核").type("需要说明的事项（选填）", "随案移送全部案卷。").send();
        done("提交法制审核");

        screen.signIn("puyang-reviewer", Story.password());
        act("出具审核意见")
                .choose("审核结论", "同意")
                .tickAll("已审核的内容")
                .type("审核意见", "同意承办机构的意见。")
                .picture("审核意见")
                .send();
        done("出具审核意见");
    }

    void isTold() {
        officer();
        act("制作行政处罚告知书").type("告知书日期", today.toString()).send();
        done("制作行政处罚告知书");
        act("登记告知书送达")
                .type("送达日期", today.toString())
                .choose("送达方式", "直接送达")
                .type("送达地点", Tobacco.PARTY.address())
                .type("签收人", "赵小甲");
        byTwoOfficers().send();
        done("登记告知书送达");
        act("提请处罚决定").type("陈述、申辩、听证情况及采纳理由", "当事人没有提出陈述、申辩。").send();
        screen.sees("现在不能提请处罚决定").sees("《行政处罚法》第六十二条").picture("陈述申辩期内不能提请决定");
    }

    void isDecided() {
        screen.signIn("puyang-chief", Story.password());
        act("登记集体讨论")
                .type("讨论日期", today.toString())
                .type("主持人", "刘洋")
                .tickAll("参加表决的负责人")
                .type("讨论记录", "听取承办机构汇报和法制审核意见后，一致同意拟作决定。")
                .type("同意票数", "3")
                .type("不同意票数", "0")
                .send();
        done("登记集体讨论");
        officer();
        act("提请处罚决定").type("陈述、申辩、听证情况及采纳理由", "当事人在规定期限内没有提出陈述、申辩，也没有要求听证。").send();
        done("提请处罚决定");
        approved("puyang-head", "puyang-deputy", "puyang-chief");
    }

    void isServed() throws IOException {
        officer();
        act("登记决定书送达")
                .type("送达日期", today.toString())
                .choose("送达方式", "直接送达")
                .type("送达地点", Tobacco.PARTY.address())
                .type("签收人", "赵小甲");
        byTwoOfficers()
                .attach("送达回证或者现场照片（选填）", Papers.written(papers, "送达回证.txt"))
                .send();
        done("登记决定书送达");
    }

    void isPublished() {
        screen.signIn("puyang-author", Story.password()).open("/desk/notices").follow(title);
        screen.follow("拟公示稿").picture("拟公示稿");
        assertThat(screen.value("违法事实")).contains("经营者赵某某").doesNotContain("赵小甲");
        screen.send();
        done("拟公示稿");
        screen.signIn("puyang-publisher", Story.password())
                .open("/desk/notices")
                .follow(title);
        screen.follow("审核发布")
                .choose("已通读公示稿全文", "是")
                .choose("不含国家秘密、商业秘密和个人隐私", "是")
                .picture("审核发布")
                .send();
        done("审核发布");
        screen.follow("查看公示页");
        screen.sees(Tobacco.PARTY.name())
                .sees("600.00 元")
                .sees("经营者赵某某")
                .seesNot("赵小甲")
                .seesNot("佳和康庭");
        screen.untilChecked().sees("本页与案卷记录一致").picture("公示页核对");
    }

    void isClosed() {
        officer();
        act("登记缴款")
                .type("缴款日期", today.toString())
                .type("罚款（元）", "600.00")
                .type("没收违法所得（元）", "0")
                .type("加处罚款（元）", "0")
                .type("银行回单号", "20261221000017")
                .send();
        done("登记缴款");
        act("确认改正").type("核查日期", today.toString()).type("改正情况", "已经停止销售。");
        byTwoOfficers().send();
        done("确认改正");
        act("提请结案").type("结案理由", "处罚决定执行完毕。").type("履行情况", "罚款已缴清，违法行为已改正。").send();
        done("提请结案");
        approved("puyang-head", "puyang-chief");
        screen.sees("以您现在的岗位，本案现在没有要办理的事项。").picture("已结案");
    }
}
