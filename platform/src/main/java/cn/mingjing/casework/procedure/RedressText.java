package cn.mingjing.casework.procedure;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Redress;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Words;
import cn.mingjing.law.Parameters;

/** 申请行政复议、提起行政诉讼的途径和期限 (行政处罚法 art. 59 (5)). */
final class RedressText {

    private RedressText() {}

    static String of(Authority authority, LawInForce law) {
        return "如不服本行政处罚决定，可以自收到本决定书之日起%s内向%s申请行政复议，也可以自收到本决定书之日起%s内依法向%s提起行政诉讼。申请行政复议或者提起行政诉讼期间，行政处罚不停止执行，法律另有规定的除外。"
                .formatted(
                        Words.of(law.statute(Parameters.RECONSIDERATION).value()),
                        authority.redress().map(Redress::reconsideration).orElseGet(() -> usualBody(authority)),
                        Words.of(law.statute(Parameters.LITIGATION).value()),
                        authority.redress().map(Redress::court).orElse("有管辖权的人民法院"));
    }

    /**
     * What the decision says until the register knows better: a department of the State Council examines its own acts
     * (行政复议法 art. 25); for who has somebody above him it may be either that one or the government.
     */
    private static String usualBody(Authority authority) {
        if (authority.level() == Level.STATE) {
            return "本机关";
        }
        return authority.superior().isPresent() ? "有管辖权的行政复议机关" : "本级人民政府";
    }
}
