package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.OfficerPair;
import java.util.List;

/** An act that two officers with valid credentials carry out (行政处罚法 第四十二条). */
public interface ByOfficers extends CaseAct {

    OfficerPair officers();

    @Override
    default List<String> officersNamed() {
        return officers().persons();
    }
}
