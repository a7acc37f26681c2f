package cn.mingjing.demo;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.law.Fen;
import java.util.Set;

/** What a case of the demonstration is about. The first is a real published decision, restated; the others are invented. */
enum Matter {
    TOBACCO(
            new Party(
                    PartyKind.INDIVIDUAL_BUSINESS,
                    "金福家乐食品店",
                    "120111600435901",
                    "赵小甲",
                    "410902198001010011",
                    "濮阳市华龙区赤龙南街佳和康庭12号楼101配建",
                    "13800000001"),
            "无烟草专卖零售许可证经营烟草制品零售业务",
            "当事人自2026年5月起，在未取得烟草专卖零售许可证的情况下，在其经营场所销售卷烟。检查时现场有待售卷烟35条，8个品牌9个规格，尚未售出。经烟草公司核价，涉案卷烟货值2051.94元，没有违法所得。",
            "《中华人民共和国烟草专卖法实施条例》第六条",
            "《中华人民共和国烟草专卖法实施条例》第五十七条",
            "责令停止经营烟草制品零售业务；罚款人民币600.00元。",
            "600.00",
            "410.39",
            "1025.97",
            "立即停止经营烟草制品零售业务。"),
    TELECOM(
            new Party(
                    PartyKind.ORGANISATION,
                    "河南云桥网络科技有限公司",
                    "91410100MA0000001J",
                    "钱小乙",
                    "",
                    "郑州市高新区科学大道88号",
                    "0371-60000001"),
            "未取得经营许可擅自经营增值电信业务",
            "当事人自2026年3月起，在未取得增值电信业务经营许可证的情况下，向12家企业提供互联网接入服务，没有违法所得的确切证据。",
            "《中华人民共和国电信条例》第七条",
            "《中华人民共和国电信条例》第六十九条",
            "责令改正；罚款人民币100000.00元。",
            "100000.00",
            "100000.00",
            "1000000.00",
            "立即停止经营未取得许可的增值电信业务。"),
    TRANSPORT(
            new Party(PartyKind.NATURAL_PERSON, "孙小丙", "", "", "140524198512030023", "包头市昆都仑区友谊大街3号", "13900000003"),
            "未取得道路运输经营许可擅自从事道路旅客运输经营",
            "2026年8月，当事人驾驶小型客车在包头火车站附近揽客，向4名乘客收取车费120元，未取得道路运输经营许可。",
            "《中华人民共和国道路运输条例》第十条",
            "《中华人民共和国道路运输条例》第六十三条",
            "责令停止经营；罚款人民币3000.00元。",
            "3000.00",
            "3000.00",
            "10000.00",
            "立即停止道路旅客运输经营。"),
    STREET(
            new Party(
                    PartyKind.INDIVIDUAL_BUSINESS,
                    "西青区老味道小吃店",
                    "92120111MA0000004X",
                    "李小丁",
                    "",
                    "天津市西青区杨柳青镇柳口路20号",
                    "13700000004"),
            "占用城市道路摆放经营设施",
            "2026年9月，当事人在店外人行道摆放桌椅6套，占用面积约18平方米，经责令改正后仍未清理。",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "《天津市市容和环境卫生管理条例》第二十三条",
            "责令限期清理；罚款人民币500.00元。",
            "500.00",
            "200.00",
            "1000.00",
            "三日内清理占用人行道的桌椅。"),
    ENERGY(
            new Party(
                    PartyKind.ORGANISATION,
                    "陵川县恒源铸造有限公司",
                    "91140524MA0000005C",
                    "吴小戊",
                    "",
                    "陵川县礼义镇工业园区",
                    "0356-6200005"),
            "使用国家明令淘汰的用能设备",
            "2026年8月检查发现，当事人铸造车间仍在使用2台国家明令淘汰的电动机。",
            "《中华人民共和国节约能源法》第十七条",
            "《中华人民共和国节约能源法》第七十一条",
            "责令停止使用，没收用能设备2台。",
            "0.00",
            "0.00",
            "0.00",
            "立即停止使用国家明令淘汰的用能设备。");

    final Party party;
    final String violation;
    final DraftDecision draft;

    Matter(
            Party party,
            String violation,
            String facts,
            String breached,
            String applied,
            String content,
            String fine,
            String floor,
            String ceiling,
            String correction) {
        this.party = party;
        this.violation = violation;
        boolean fined = Fen.ofYuan(fine).isPositive();
        this.draft = new DraftDecision(
                violation,
                facts,
                breached,
                applied,
                Set.of(fined ? PenaltyKind.FINE : PenaltyKind.CONFISCATION_OF_GOODS),
                content,
                Fen.ofYuan(fine),
                Fen.ofYuan(floor),
                Fen.ofYuan(ceiling),
                Fen.ZERO,
                correction,
                "当事人没有从轻、减轻处罚的情形，也没有从重处罚的情形，在法定幅度内确定。");
    }

    String title() {
        return party.name() + violation + "案";
    }
}
