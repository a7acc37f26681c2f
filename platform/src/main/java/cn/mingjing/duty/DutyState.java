package cn.mingjing.duty;

/** How a duty stands at some moment. */
public enum DutyState {
    /** 进行中 */
    OPEN,
    /** 今天到期 */
    DUE_TODAY,
    /** 已逾期 */
    OVERDUE,
    /** 期间扣除中 */
    SUSPENDED,
    /** 按期完成 */
    DONE_IN_TIME,
    /** 逾期完成 */
    DONE_LATE,
    /** 不再需要 */
    LAPSED;

    public boolean isOpen() {
        return compareTo(SUSPENDED) <= 0;
    }
}
