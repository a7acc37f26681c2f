package cn.mingjing.demo;

import static cn.mingjing.casework.PartyKind.INDIVIDUAL_BUSINESS;
import static cn.mingjing.casework.PartyKind.NATURAL_PERSON;
import static cn.mingjing.casework.PartyKind.ORGANISATION;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Expert;
import cn.mingjing.casework.Party;
import java.time.LocalDate;
import java.util.List;

/** What a case of the demonstration is about: a party, and what it has done. All names and numbers are invented. */
final class Matter {

    static final Matter TOBACCO = new Matter(
            new Party(
                    INDIVIDUAL_BUSINESS,
                    "金福家乐食品店",
                    "120111600435901",
                    "赵小甲",
                    "410902198001010011",
                    "濮阳市华龙区赤龙南街佳和康庭12号楼101配建",
                    "13800000001"),
            Violation.TOBACCO);

    static final Matter TELECOM = new Matter(
            new Party(ORGANISATION, "河南云桥网络科技有限公司", "91410100MA0000001J", "钱小乙", "", "郑州市高新区科学大道88号", "0371-60000001"),
            Violation.TELECOM);

    static final Matter TRANSPORT = new Matter(
            new Party(NATURAL_PERSON, "孙小丙", "", "", "140524198512030023", "包头市昆都仑区友谊大街3号", "13900000003"),
            Violation.TRANSPORT);

    static final Matter STREET = new Matter(
            new Party(
                    INDIVIDUAL_BUSINESS,
                    "西青区老味道小吃店",
                    "92120111MA0000004X",
                    "李小丁",
                    "",
                    "天津市西青区杨柳青镇柳口路20号",
                    "13700000004"),
            Violation.STREET);

    static final Matter ENERGY = new Matter(
            new Party(ORGANISATION, "陵川县恒源铸造有限公司", "91140524MA0000005C", "吴小戊", "", "陵川县礼义镇工业园区", "0356-6200005"),
            Violation.ENERGY);

    static final Matter TELECOM_HOSTING = new Matter(
            new Party(ORGANISATION, "郑州智汇数据技术有限公司", "91410100MA0000011R", "许小子", "", "郑州市经开区第八大街15号", "0371-60000011"),
            Violation.TELECOM_HOSTING);

    static final Matter TRANSPORT_AIRPORT = new Matter(
            new Party(NATURAL_PERSON, "朱小丑", "", "", "150203199003070014", "包头市东河区巴彦塔拉大街17号", "13900000012"),
            Violation.TRANSPORT_AIRPORT);

    static final Matter STREET_FRUIT = new Matter(
            new Party(
                    INDIVIDUAL_BUSINESS,
                    "西青区果然鲜水果店",
                    "92120111MA00000137",
                    "秦小寅",
                    "",
                    "天津市西青区中北镇阜锦道52号",
                    "13700000013"),
            Violation.STREET_FRUIT);

    static final Matter STREET_STOVE = new Matter(
            new Party(
                    INDIVIDUAL_BUSINESS,
                    "西青区炭火人家烧烤店",
                    "92120111MA0000014X",
                    "尤小卯",
                    "",
                    "天津市西青区张家窝镇枫雅道9号",
                    "13700000014"),
            Violation.STREET_STOVE);

    static final Matter ENERGY_PUMPS = new Matter(
            new Party(ORGANISATION, "陵川县太行建材有限公司", "91140524MA0000015T", "何小辰", "", "陵川县附城镇工业路6号", "0356-6200015"),
            Violation.ENERGY_PUMPS);

    private static final List<Violation> IN_SHOPS =
            List.of(Violation.TOBACCO, Violation.NO_PRICE_TAGS, Violation.UNTESTED_SCALE, Violation.FALSE_MARKS);

    private static final List<Party> SHOPS = List.of(
            shop("惠民生鲜超市", "周小己", "人民路112号"),
            shop("清源便利店", "郑小庚", "黄河路36号"),
            shop("万家福百货店", "王小辛", "建设路208号"),
            shop("老城粮油门市部", "冯小壬", "任丘路19号"),
            shop("绿苑蔬果店", "陈小癸", "胜利路75号"));

    final Party party;
    final String violation;
    final Origin origin;
    private final Violation committed;

    private Matter(Party party, Violation violation) {
        this.party = party;
        this.violation = violation.what;
        this.origin = violation.origin;
        this.committed = violation;
    }

    /** One of twenty different cases of the shops of 濮阳, by its place. */
    static Matter ofShop(int place) {
        return new Matter(SHOPS.get(place % SHOPS.size()), IN_SHOPS.get(place % IN_SHOPS.size()));
    }

    private static Party shop(String name, String operator, String street) {
        return new Party(INDIVIDUAL_BUSINESS, "华龙区" + name, "", operator, "", "濮阳市华龙区" + street, "0393-60000000");
    }

    DraftDecision draft(LocalDate found) {
        return committed.draft(found);
    }

    /** Whether cigarettes are genuine takes an expert to see; the other matters need none. */
    List<Expert> experts() {
        return committed == Violation.TOBACCO ? List.of(new Expert("孟晓", "濮阳市烟草质量监督检测站", "现场鉴别卷烟真伪")) : List.of();
    }

    String title() {
        return party.name() + violation + "案";
    }
}
