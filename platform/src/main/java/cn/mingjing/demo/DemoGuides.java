package cn.mingjing.demo;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.Material;
import cn.mingjing.catalogue.Item.PostOnDuty;
import cn.mingjing.catalogue.Item.ServiceGuide;
import cn.mingjing.catalogue.Item.ServiceWindow;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Post;
import java.util.ArrayList;
import java.util.List;

/** The guides and windows of the demonstration's authorities. */
final class DemoGuides {

    private static final String HOURS = "工作日 9:00—12:00，13:30—17:00";

    private DemoGuides() {}

    static List<Item> guides(Office office) {
        List<Item> guides = new ArrayList<>(List.of(report(office), hearing(office)));
        if (office == Offices.PUYANG) {
            guides.add(licence(office));
        }
        return guides;
    }

    private static String code(Office office, int place) {
        return office.division() + "-FW-%03d".formatted(place);
    }

    private static ServiceGuide report(Office office) {
        return new ServiceGuide(
                code(office, 1),
                ActKind.PENALTY,
                "举报违法行为",
                "《行政处罚法》第三十九条、第五十四条",
                office.handlingUnit(),
                office.name(),
                "被举报的行为发生在本机关管辖范围内，依法可以由本机关给予行政处罚；有明确的被举报人和违法行为的线索。",
                List.of(
                        new Material("举报书", "一份；也可以当面或者电话举报，由工作人员记录", REPORT.formatted(office.name())),
                        new Material("证据材料", "有的提供复印件，核对原件", "")),
                "登记线索，发给受理编号；核查线索；符合立案标准的立案，调查取证，作出决定；不予立案或者办结的，依法告知实名举报人。",
                "自立案之日起九十日内作出行政处罚决定；法律、法规、规章另有规定的，从其规定。",
                "不收费",
                office.address(),
                HOURS,
                office.telephone(),
                List.of());
    }

    private static final String REPORT = """
            举报书

            举报人：张某某（虚构）　联系电话：139****0000
            被举报人：某某食品店　地址：某某路 10 号

            举报事项：2026 年 3 月 1 日，本人在该店购买食品一袋，标签上没有生产日期和保质期。
            请求：请依法查处，并告知办理结果。
            所附材料：购物小票复印件一份、照片两张。

            此致
            %s

            举报人（签名）：张某某
            2026 年 3 月 2 日
            """;

    private static ServiceGuide hearing(Office office) {
        return new ServiceGuide(
                code(office, 2),
                ActKind.PENALTY,
                "陈述、申辩和申请听证",
                "《行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条",
                office.handlingUnit(),
                office.name(),
                "收到本机关行政处罚告知书的当事人。拟处罚款数额较大、没收较大价值财物、降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等的，可以申请听证。",
                List.of(
                        new Material("听证申请书", "一份，原件", HEARING.formatted(office.name())),
                        new Material("身份证明", "一份，复印件，核对原件", ""),
                        new Material("授权委托书", "委托代理人的提供，一份，原件", "")),
                "提出陈述、申辩或者听证申请；本机关复核或者组织听证，听证七日前通知时间、地点；制作听证笔录；根据笔录作出决定。",
                "申请听证：收到告知后五日内提出。陈述、申辩：按照告知书写明的期限提出。",
                "不收费；当事人不承担组织听证的费用。",
                office.address(),
                HOURS,
                office.telephone(),
                List.of());
    }

    private static final String HEARING = """
            听证申请书

            申请人：某某商贸有限公司（虚构）　法定代表人：李某某
            住所：某某路 20 号　联系电话：138****0000

            本公司于 2026 年 3 月 2 日收到你机关送达的行政处罚告知书，对拟作出的处罚所认定的事实有异议，现申请听证。
            事实和理由：……

            此致
            %s

            申请人（盖章）：某某商贸有限公司
            2026 年 3 月 4 日
            """;

    private static ServiceGuide licence(Office office) {
        return new ServiceGuide(
                code(office, 3),
                ActKind.LICENCE,
                "食品经营许可（新办）",
                "《食品安全法》第三十五条；《食品经营许可和备案管理办法》",
                "政务服务中心市场监管窗口",
                office.name(),
                "申请人先行取得营业执照等合法主体资格；有与经营的食品品种、数量相适应的场所、设备和管理人员；有保证食品安全的规章制度。",
                List.of(
                        new Material("食品经营许可申请书", "一份，原件", LICENCE.formatted(office.name())),
                        new Material("营业执照", "一份，复印件；可以通过电子证照核验的不提交", ""),
                        new Material("经营场所布局和操作流程的说明", "一份，加盖公章", "")),
                "提出申请；当场或者五个工作日内决定是否受理，受理的发给受理通知书；审查材料，需要核查的到现场核查；决定并发证。",
                "自受理申请之日起十个工作日内作出决定。",
                "不收费",
                "濮阳市政务服务中心二楼 A12 窗口",
                HOURS,
                office.telephone(),
                List.of());
    }

    private static final String LICENCE = """
            食品经营许可申请书

            申请人：某某餐饮店（虚构）　统一社会信用代码：（按营业执照填写）
            经营场所：某某路 30 号　主体业态：餐饮服务经营者
            经营项目：热食类食品制售
            食品安全管理人员：王某某　联系电话：137****0000

            本申请人承诺所填内容和提交的材料真实、有效。

            此致
            %s

            申请人（签名或者盖章）：某某餐饮店
            2026 年 3 月 2 日
            """;

    static List<Item> windows(Office office) {
        List<Item> windows = new ArrayList<>();
        windows.add(new ServiceWindow(
                "1号",
                "投诉举报和案件咨询窗口",
                office.address() + " 一楼大厅",
                HOURS,
                office.telephone(),
                "登记投诉、举报和案件线索，发给受理编号和查询码；接收陈述、申辩和听证申请；查询办理进度；解答咨询。",
                List.of(
                        duty(office, 0, "受理岗", "登记投诉、举报，审查材料是否齐全，发给受理凭条。"),
                        duty(office, 1, "咨询岗", "解答办事咨询，指导填写材料，代为查询进度。")),
                code(office, 1) + "\n" + code(office, 2),
                "当面咨询，或者拨打 " + office.telephone() + "。",
                "对窗口工作人员的投诉：" + office.reviewUnit() + "，电话 " + office.telephone() + "。",
                List.of()));
        if (office == Offices.PUYANG) {
            windows.add(new ServiceWindow(
                    "A12",
                    "行政许可窗口",
                    "濮阳市政务服务中心二楼",
                    HOURS,
                    office.telephone(),
                    "接收行政许可申请，一次告知补正的全部内容，送达决定和证件。",
                    List.of(new PostOnDuty(
                            office.staff(Post.NOTICE_AUTHOR).name(), "受理岗", "接收申请，当场或者五个工作日内作出受理决定。", "")),
                    code(office, 3),
                    "当面咨询，或者拨打 " + office.telephone() + "。",
                    "政务服务中心“办不成事”反映窗口，电话 12345。",
                    List.of()));
        }
        return windows;
    }

    /** Credentials are numbered in the order of the staff. */
    private static PostOnDuty duty(Office office, int place, String post, String duties) {
        return new PostOnDuty(
                office.staff().get(place).name(), post, duties, office.division() + "%05d".formatted(place + 1));
    }
}
