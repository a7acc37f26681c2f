package cn.mingjing.demo;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.util.Set;

/** What the parties of the demonstration have done, and what is to be decided on it. The first is from a published decision, restated. */
enum Violation {
    TOBACCO(
            "无烟草专卖零售许可证经营烟草制品零售业务",
            "当事人自2026年5月起，在未取得烟草专卖零售许可证的情况下，在其经营场所销售卷烟。检查时现场有待售卷烟35条，8个品牌9个规格，尚未售出。经烟草公司核价，涉案卷烟货值2051.94元，没有违法所得。",
            "《中华人民共和国烟草专卖法实施条例》第六条",
            "《中华人民共和国烟草专卖法实施条例》第五十七条",
            "责令停止经营烟草制品零售业务；罚款人民币600.00元。",
            new Fine("600.00", "410.39", "1025.97"),
            "立即停止经营烟草制品零售业务。"),
    NO_PRICE_TAGS(
            "销售商品未明码标价",
            "检查时当事人货架上有47种商品没有标明价格，当事人承认自2026年7月换季以来一直没有补签。没有违法所得的证据。",
            "《中华人民共和国价格法》第十三条",
            "《中华人民共和国价格法》第四十二条",
            "责令改正；罚款人民币800.00元。",
            new Fine("800.00", "0.01", "5000.00"),
            "三日内对在售商品全部明码标价。"),
    UNTESTED_SCALE(
            "使用未经检定的计量器具",
            "当事人用于贸易结算的1台电子计价秤没有检定合格标志，当事人不能提供检定证书。",
            "《中华人民共和国计量法》第九条",
            "《中华人民共和国计量法实施细则》第四十三条",
            "责令停止使用；罚款人民币500.00元。",
            new Fine("500.00", "0.01", "1000.00"),
            "停止使用未经检定的电子计价秤。"),
    FALSE_MARKS(
            "销售侵犯注册商标专用权的商品",
            "当事人销售的“某品牌”洗发水12瓶，经商标注册人辨认系假冒其注册商标的商品；已售出4瓶，违法经营额360.00元。",
            "《中华人民共和国商标法》第五十七条",
            "《中华人民共和国商标法》第六十条",
            "没收侵权洗发水8瓶；罚款人民币2000.00元。",
            new Fine("2000.00", "0.01", "250000.00"),
            "720.00",
            "立即停止销售侵权商品。"),
    TELECOM(
            "未取得经营许可擅自经营增值电信业务",
            "当事人自2026年3月起，在未取得增值电信业务经营许可证的情况下，向12家企业提供互联网接入服务，没有违法所得的确切证据。",
            "《中华人民共和国电信条例》第七条",
            "《中华人民共和国电信条例》第六十九条",
            "责令改正；罚款人民币100000.00元。",
            new Fine("100000.00", "100000.00", "1000000.00"),
            "立即停止经营未取得许可的增值电信业务。"),
    TRANSPORT(
            "未取得道路运输经营许可擅自从事道路旅客运输经营",
            "2026年8月，当事人驾驶小型客车在包头火车站附近揽客，向4名乘客收取车费120元，未取得道路运输经营许可。",
            "《中华人民共和国道路运输条例》第十条",
            "《中华人民共和国道路运输条例》第六十三条",
            "责令停止经营；罚款人民币3000.00元。",
            new Fine("3000.00", "3000.00", "10000.00"),
            "立即停止道路旅客运输经营。"),
    STREET(
            "占用城市道路摆放经营设施",
            "2026年9月，当事人在店外人行道摆放桌椅6套，占用面积约18平方米，经责令改正后仍未清理。",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "责令限期清理；罚款人民币500.00元。",
            new Fine("500.00", "200.00", "1000.00"),
            "三日内清理占用人行道的桌椅。"),
    ENERGY(
            "使用国家明令淘汰的用能设备",
            "2026年8月检查发现，当事人铸造车间仍在使用2台国家明令淘汰的电动机。",
            "《中华人民共和国节约能源法》第十七条",
            "《中华人民共和国节约能源法》第七十一条",
            "责令停止使用，没收用能设备2台。",
            new Fine("0.00", "0.00", "0.00"),
            "3600.00",
            "立即停止使用国家明令淘汰的用能设备。");

    final String what;
    private final String facts;
    private final String breached;
    private final String applied;
    private final String content;
    private final Fine fine;
    private final String goods;
    private final String correction;

    /** A fine and the statutory range that it lies in, in yuan. */
    private record Fine(String yuan, String floor, String ceiling) {}

    Violation(
            String what, String facts, String breached, String applied, String content, Fine fine, String correction) {
        this(what, facts, breached, applied, content, fine, "0.00", correction);
    }

    /** @param goods value of the goods confiscated, in yuan */
    Violation(
            String what,
            String facts,
            String breached,
            String applied,
            String content,
            Fine fine,
            String goods,
            String correction) {
        this.what = what;
        this.facts = facts;
        this.breached = breached;
        this.applied = applied;
        this.content = content;
        this.fine = fine;
        this.goods = goods;
        this.correction = correction;
    }

    /** What is to be decided on it, when it was found on that day and had not ended before. */
    DraftDecision draft(LocalDate found) {
        return new DraftDecision(
                what,
                facts,
                breached,
                applied,
                kinds(content),
                content,
                Fen.ofYuan(fine.yuan),
                Fen.ofYuan(fine.floor),
                Fen.ofYuan(fine.ceiling),
                Fen.ZERO,
                Fen.ofYuan(goods),
                found,
                false,
                correction,
                "当事人没有从轻、减轻处罚的情形，也没有从重处罚的情形，在法定幅度内确定。");
    }

    private static Set<PenaltyKind> kinds(String content) {
        var kinds = new java.util.HashSet<PenaltyKind>();
        if (content.contains("罚款")) {
            kinds.add(PenaltyKind.FINE);
        }
        if (content.contains("没收")) {
            kinds.add(PenaltyKind.CONFISCATION_OF_GOODS);
        }
        return Set.copyOf(kinds);
    }
}
