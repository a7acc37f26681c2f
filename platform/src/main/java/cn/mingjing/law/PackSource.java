package cn.mingjing.law;

import java.util.List;

/** Where rule packs come from; every bean of this type is read at start-up. */
public interface PackSource {

    /** The packs of this source; the order has no meaning. */
    List<Pack> packs();

    /**
     * The text of one rule pack.
     *
     * @param file how problems name it, such as {@code packs/行政处罚法.yaml}
     * @param yaml one or more YAML documents
     */
    record Pack(String file, String yaml) {}
}
