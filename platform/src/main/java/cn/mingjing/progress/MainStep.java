package cn.mingjing.progress;

import cn.mingjing.casework.Stage;

/** The main steps of a matter in the words that whoever asks is told, and no more. */
public enum MainStep {
    /** 登记受理 */
    ACCEPTED,
    /** 核查立案 */
    CHECKING,
    /** 调查处理 */
    INVESTIGATING,
    /** 审查决定 */
    DECIDING,
    /** 送达执行 */
    PERFORMING,
    /** 不予立案 */
    NOT_FILED,
    /** 办结 */
    DONE;

    /** Several stages look the same from outside: which of them a case is at may tell what is not public yet. */
    public static MainStep of(Stage stage) {
        return switch (stage) {
            case SOURCE -> ACCEPTED;
            case FILING -> CHECKING;
            case INVESTIGATION, SUSPENDED, TERMINATED -> INVESTIGATING;
            case CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, DECISION -> DECIDING;
            case SERVICE, PERFORMANCE, CLOSING -> PERFORMING;
            case CLOSED -> DONE;
            case DROPPED -> NOT_FILED;
        };
    }

    public boolean ends() {
        return this == DONE || this == NOT_FILED;
    }
}
