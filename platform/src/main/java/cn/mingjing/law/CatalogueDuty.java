package cn.mingjing.law;

/** Whether an authority draws up a catalogue of major decisions (目录清单, duty V-04). */
public enum CatalogueDuty {
    /** 探索建立 */
    EXPLORED,
    /** 应当编制 */
    REQUIRED
}
