package cn.mingjing.demo;

import static cn.mingjing.demo.Origin.inspection;
import static cn.mingjing.demo.Origin.transfer;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the parties of the demonstration have done, and what is to be decided on it; no two parties have done the same thing
 * on the same day. The first is from a published decision, restated.
 *
 * <p>In the facts {@code {日}} is the day on which it was found, {@code {月}} a month some time before.
 */
enum Violation {
    TOBACCO(
            transfer("濮阳市华龙区烟草专卖局"),
            "无烟草专卖零售许可证经营烟草制品零售业务",
            "当事人自{月}起，在未取得烟草专卖零售许可证的情况下，在其经营场所销售卷烟。检查时现场有待售卷烟35条，8个品牌9个规格，尚未售出。经烟草公司核价，涉案卷烟货值2051.94元，没有违法所得。",
            "《中华人民共和国烟草专卖法实施条例》第六条",
            "《中华人民共和国烟草专卖法实施条例》第五十七条",
            "责令停止经营烟草制品零售业务；罚款人民币600.00元。",
            new Money("600.00", "410.39", "1025.97", "0.00", "0.00"),
            "立即停止经营烟草制品零售业务。"),
    NO_PRICE_TAGS(
            inspection("执法人员日常监督检查"),
            "销售商品未明码标价",
            "{日}检查时，当事人货架上有47种商品没有标明价格，当事人承认自{月}换季以来一直没有补签。没有违法所得的证据。",
            "《中华人民共和国价格法》第十三条",
            "《中华人民共和国价格法》第四十二条",
            "责令改正；罚款人民币800.00元。",
            new Money("800.00", "0.01", "5000.00", "0.00", "0.00"),
            "三日内对在售商品全部明码标价。"),
    UNTESTED_SCALE(
            inspection("双随机抽查"),
            "使用未经检定的计量器具",
            "{日}检查时，当事人用于贸易结算的1台电子计价秤没有检定合格标志，当事人不能提供检定证书。",
            "《中华人民共和国计量法》第九条",
            "《中华人民共和国计量法实施细则》第四十三条",
            "责令停止使用；罚款人民币500.00元。",
            new Money("500.00", "0.01", "1000.00", "0.00", "0.00"),
            "停止使用未经检定的电子计价秤。"),
    FALSE_MARKS(
            transfer("濮阳市公安局华龙分局"),
            "销售侵犯注册商标专用权的商品",
            "当事人自{月}起销售“某品牌”洗发水12瓶，经商标注册人辨认系假冒其注册商标的商品；已售出4瓶，违法经营额360.00元。",
            "《中华人民共和国商标法》第五十七条",
            "《中华人民共和国商标法》第六十条",
            "没收侵权洗发水8瓶；罚款人民币2000.00元。",
            new Money("2000.00", "0.01", "250000.00", "0.00", "720.00"),
            "立即停止销售侵权商品。"),
    TELECOM(
            transfer("郑州市公安局网络安全保卫支队"),
            "未取得经营许可擅自经营增值电信业务",
            "当事人自{月}起，在未取得增值电信业务经营许可证的情况下，向12家企业提供互联网接入服务，没有违法所得的确切证据。",
            "《中华人民共和国电信条例》第七条",
            "《中华人民共和国电信条例》第六十九条",
            "责令改正；罚款人民币100000.00元。",
            new Money("100000.00", "100000.00", "1000000.00", "0.00", "0.00"),
            "立即停止经营未取得许可的增值电信业务。"),
    TELECOM_HOSTING(
            inspection("网络接入资源清查"),
            "未取得经营许可擅自经营增值电信业务",
            "{日}清查发现，当事人自{月}起，在未取得互联网数据中心业务经营许可的情况下，向5家客户出租机柜8个，没有违法所得的确切证据。",
            "《中华人民共和国电信条例》第七条",
            "《中华人民共和国电信条例》第六十九条",
            "责令改正；罚款人民币100000.00元。",
            new Money("100000.00", "100000.00", "1000000.00", "0.00", "0.00"),
            "立即停止经营未取得许可的互联网数据中心业务。"),
    TRANSPORT(
            transfer("包头市公安局交通管理支队"),
            "未取得道路运输经营许可擅自从事道路旅客运输经营",
            "{日}，当事人驾驶小型客车在包头火车站附近揽客，向4名乘客收取车费共120.00元，未取得道路运输经营许可。违法所得120.00元。",
            "《中华人民共和国道路运输条例》第十条",
            "《中华人民共和国行政处罚法》第二十八条第二款、《中华人民共和国道路运输条例》第六十三条",
            "责令停止经营；没收违法所得人民币120.00元；罚款人民币10000.00元。",
            new Money("10000.00", "10000.00", "100000.00", "120.00", "0.00"),
            "立即停止道路旅客运输经营。"),
    TRANSPORT_AIRPORT(
            inspection("机场客运秩序检查"),
            "未取得道路运输经营许可擅自从事道路旅客运输经营",
            "{日}检查时，当事人驾驶七座客车在包头东河机场出口载客2人，已收取车费90.00元，未取得道路运输经营许可。违法所得90.00元。",
            "《中华人民共和国道路运输条例》第十条",
            "《中华人民共和国行政处罚法》第二十八条第二款、《中华人民共和国道路运输条例》第六十三条",
            "责令停止经营；没收违法所得人民币90.00元；罚款人民币10000.00元。",
            new Money("10000.00", "10000.00", "100000.00", "90.00", "0.00"),
            "立即停止道路旅客运输经营。"),
    STREET(
            inspection("执法人员巡查"),
            "占用城市道路摆放经营设施",
            "{日}巡查时，当事人在店外人行道摆放桌椅6套，占用面积约18平方米，经责令改正后仍未清理。",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "责令限期清理；罚款人民币500.00元。",
            new Money("500.00", "200.00", "1000.00", "0.00", "0.00"),
            "三日内清理占用人行道的桌椅。"),
    STREET_FRUIT(
            inspection("执法人员巡查"),
            "占用城市道路摆放经营设施",
            "{日}巡查时，当事人在店门前人行道用货架、纸箱陈列水果，占用面积约9平方米，当场劝导后次日再次摆出。",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "责令限期清理；罚款人民币300.00元。",
            new Money("300.00", "200.00", "1000.00", "0.00", "0.00"),
            "一日内清理占用人行道的货架和纸箱。"),
    STREET_STOVE(
            inspection("夜间执法巡查"),
            "占用城市道路摆放经营设施",
            "{日}夜间巡查时，当事人在非机动车道摆放烧烤炉2台、餐桌4张，影响通行，经责令改正后仍未撤除。",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "责令限期清理；罚款人民币800.00元。",
            new Money("800.00", "200.00", "1000.00", "0.00", "0.00"),
            "立即撤除占用非机动车道的烧烤炉和餐桌。"),
    ENERGY(
            inspection("节能监督检查"),
            "使用国家明令淘汰的用能设备",
            "{日}检查发现，当事人铸造车间仍在使用2台国家明令淘汰的电动机。",
            "《中华人民共和国节约能源法》第十七条",
            "《中华人民共和国节约能源法》第七十一条",
            "责令停止使用，没收用能设备2台。",
            new Money("0.00", "0.00", "0.00", "0.00", "3600.00"),
            "立即停止使用国家明令淘汰的用能设备。"),
    ENERGY_PUMPS(
            inspection("节能监督检查"),
            "使用国家明令淘汰的用能设备",
            "{日}检查发现，当事人循环水泵房仍在使用3台国家明令淘汰的水泵。",
            "《中华人民共和国节约能源法》第十七条",
            "《中华人民共和国节约能源法》第七十一条",
            "责令停止使用，没收用能设备3台。",
            new Money("0.00", "0.00", "0.00", "0.00", "5400.00"),
            "立即停止使用国家明令淘汰的水泵。");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

    final Origin origin;
    final String what;
    private final String facts;
    private final String breached;
    private final String applied;
    private final String content;
    private final Money money;
    private final String correction;

    /** A fine, the statutory range that it lies in, and the gains and the value of the goods confiscated, in yuan. */
    private record Money(String fine, String floor, String ceiling, String gains, String goods) {}

    Violation(
            Origin origin,
            String what,
            String facts,
            String breached,
            String applied,
            String content,
            Money money,
            String correction) {
        this.origin = origin;
        this.what = what;
        this.facts = facts;
        this.breached = breached;
        this.applied = applied;
        this.content = content;
        this.money = money;
        this.correction = correction;
    }

    /** What the authority whose people's names begin so punishes. */
    static List<Violation> punishedBy(String office) {
        return switch (office) {
            case "puyang" -> List.of(TOBACCO, NO_PRICE_TAGS, UNTESTED_SCALE, FALSE_MARKS);
            case "henan" -> List.of(TELECOM, TELECOM_HOSTING);
            case "baotou" -> List.of(TRANSPORT, TRANSPORT_AIRPORT);
            case "xiqing" -> List.of(STREET, STREET_FRUIT, STREET_STOVE);
            default -> List.of(ENERGY, ENERGY_PUMPS);
        };
    }

    String what() {
        return what;
    }

    String applied() {
        return applied;
    }

    boolean isFined() {
        return money.fine().compareTo("0.00") != 0;
    }

    Fen floor() {
        return Fen.ofYuan(money.floor);
    }

    Fen ceiling() {
        return Fen.ofYuan(money.ceiling);
    }

    /** What is to be decided on it, when it was found on that day and had not ended before. */
    DraftDecision draft(LocalDate found) {
        return new DraftDecision(
                what,
                facts.replace("{日}", DAY.format(found)).replace("{月}", MONTH.format(found.minusMonths(4))),
                breached,
                applied,
                kinds(content),
                content,
                Fen.ofYuan(money.fine),
                Fen.ofYuan(money.floor),
                Fen.ofYuan(money.ceiling),
                Fen.ofYuan(money.gains),
                Fen.ofYuan(money.goods),
                found,
                false,
                correction,
                Optional.empty(),
                "",
                "当事人没有从轻、减轻处罚的情形，也没有从重处罚的情形，在法定幅度内确定。");
    }

    private static Set<PenaltyKind> kinds(String content) {
        var kinds = EnumSet.noneOf(PenaltyKind.class);
        if (content.contains("罚款")) {
            kinds.add(PenaltyKind.FINE);
        }
        if (content.contains("没收违法所得")) {
            kinds.add(PenaltyKind.CONFISCATION_OF_GAINS);
        } else if (content.contains("没收")) {
            kinds.add(PenaltyKind.CONFISCATION_OF_GOODS);
        }
        return kinds;
    }
}
