package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Post;
import java.util.List;

/** Something that takes effect only when every post of its approval chain has agreed (审批事项). */
public sealed interface Proposal extends Fact
        permits Filing.FilingProposed,
                Filing.DropProposed,
                Deciding.DecisionProposed,
                Performing.ClosingProposed,
                Incidental.ExtensionProposed,
                Incidental.ErasureProposed,
                Incidental.RecusalProposed,
                Incidental.SuspensionProposed,
                Incidental.TerminationProposed {

    /** The posts that must agree, in this order; taken from the provisions on the day of the proposal. */
    List<Post> chain();
}
