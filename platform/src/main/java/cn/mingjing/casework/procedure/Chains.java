package cn.mingjing.casework.procedure;

import cn.mingjing.casework.LawInForce;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import java.util.List;

/** Approval chains are provisions: who must agree to an act before it takes effect. */
final class Chains {

    private Chains() {}

    /** The chain for an act; without a provision the head of the agency decides, as the statute has it (第五十七条). */
    static List<Post> of(ApprovedAct act, LawInForce law) {
        return law.ruling(Parameters.approval(act))
                .map(ruling -> ruling.value().posts())
                .filter(posts -> !posts.isEmpty())
                .orElse(List.of(Post.CHIEF));
    }
}
