package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.LeaderId;
import java.time.LocalDate;
import java.util.Set;

/** An act by which leaders decide something together (集体讨论). */
public interface Votes extends CaseAct {

    LocalDate heldOn();

    Set<LeaderId> attending();

    int inFavour();

    int against();
}
