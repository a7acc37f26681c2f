package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.DraftDecision;

/** An act that sets the draft decision. */
public interface WithDraft extends CaseAct {

    DraftDecision draft();
}
