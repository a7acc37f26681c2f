package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.catalogue.ListKind;
import java.util.Set;

/** An act that sets the draft decision. */
public interface WithDraft extends CaseAct {

    DraftDecision draft();

    @Override
    default Set<ListKind> asksFor() {
        return Set.of(ListKind.DISCRETION);
    }
}
