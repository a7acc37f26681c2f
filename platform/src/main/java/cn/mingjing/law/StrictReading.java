package cn.mingjing.law;

import cn.mingjing.law.PackSource.Pack;
import java.util.List;

/** Reads the text of a document as strictly as the rule packs of the installation are read at its start. */
public interface StrictReading {

    /**
     * What the text provides, in its order.
     *
     * @throws RulePacksRefused with every problem, where the text cannot be taken as law
     */
    List<Provision<?>> read(Pack pack);
}
