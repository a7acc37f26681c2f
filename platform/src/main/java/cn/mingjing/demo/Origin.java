package cn.mingjing.demo;

import cn.mingjing.casework.Filing.SourceKind;

/** Where a case of the demonstration comes from: another authority, or the officers' own inspection. */
record Origin(SourceKind kind, String provider) {

    static Origin transfer(String authority) {
        return new Origin(SourceKind.TRANSFER, authority);
    }

    static Origin inspection(String occasion) {
        return new Origin(SourceKind.INSPECTION, occasion);
    }

    private boolean transferred() {
        return kind == SourceKind.TRANSFER;
    }

    /** What the source says of a party. */
    String clue(String party, String violation) {
        return (transferred() ? provider + "移送的材料反映：" : provider + "中发现：") + party + "涉嫌" + violation + "。";
    }

    /** The paper that came with it. */
    String paper() {
        return transferred() ? "案件移送函及物品清单" : "监督检查记录表";
    }

    /** Who made that paper. */
    String paperFrom() {
        return transferred() ? provider : "本机关执法人员";
    }

    /** How the case began, in the words of the report. */
    String beginning() {
        return transferred() ? "本机关收到" + provider + "移送的案件材料" : "本机关在" + provider + "中发现当事人涉嫌违法";
    }
}
