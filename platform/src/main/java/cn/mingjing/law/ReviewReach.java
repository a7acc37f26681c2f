package cn.mingjing.law;

/** How far beyond what must be reviewed a document lets an authority go (duty V-04). */
public enum ReviewReach {
    /** 简易程序以外的执法决定都可以审核 */
    ALL_BUT_SIMPLE,
    /** 所有执法决定都可以审核 */
    ALL
}
