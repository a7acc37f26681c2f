package cn.mingjing.catalogue;

/** How far a list has come. */
public enum ListState {
    /** 尚未编制 */
    NONE,
    /** 待审核 */
    SUBMITTED,
    /** 审核通过，待发布 */
    PASSED,
    /** 事前审核同意，待发布 */
    REVIEWED,
    /** 已公布 */
    IN_FORCE,
    /** 已废止 */
    REPEALED
}
