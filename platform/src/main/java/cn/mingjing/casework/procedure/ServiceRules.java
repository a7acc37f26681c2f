package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.Serves;
import cn.mingjing.law.Rule;
import java.util.List;
import java.util.Optional;

/** What must be on record of the service of any document (送达), whatever it is that is served. */
final class ServiceRules {

    static final Rule<Situation<? extends Serves>> LEAVING_IS_PROVEN = new Rule<>(
            "leaving-is-proven",
            "留置送达是否附有照片、录像或者见证材料，并注明拒收的事由？",
            List.of(penalty("第六十一条"), marketProcedure("第八十二条")),
            situation -> {
                Serves act = situation.act();
                if (act.mode() != ServiceMode.LEFT_IN_PLACE) {
                    return lawful();
                }
                if (act.receipt().isEmpty()) {
                    return because("留置送达应当以拍照、录像等方式记录送达过程，现在没有附材料。", "请上传送达现场的照片、录像或者有见证人签名的送达回证。");
                }
                return act.remark().isBlank() ? because("留置送达没有注明拒收的事由。", "请在备注中写明拒收的事由和见证情况。") : lawful();
            });

    /** Electronic service needs the party's signed consent, service by notice a picture of its posting. */
    static final Rule<Situation<? extends Serves>> WAY_IS_PROVEN = new Rule<>(
            "way-is-proven",
            "电子送达、公告送达是否附有证明材料？",
            List.of(penalty("第六十一条"), marketProcedure("第八十二条")),
            situation -> situation.act().receipt().isPresent()
                    ? lawful()
                    : switch (situation.act().mode()) {
                        case ELECTRONIC -> because("电子送达应当经当事人同意并签订确认书，现在没有附材料。", "请上传送达地址确认书和发送成功的截图。");
                        case PUBLIC_NOTICE -> because("公告送达应当记录公告的原因和经过，现在没有附材料。", "请上传张贴公告的照片、录像或者公告的截图。");
                        case IN_PERSON, LEFT_IN_PLACE, BY_POST -> Optional.empty();
                    });

    private ServiceRules() {}
}
