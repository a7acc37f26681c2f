package cn.mingjing.law;

/** How much of a step is recorded in sound and picture (duty R-06), least first. */
public enum RecordingLevel {
    /** 文字记录即可 */
    TEXT_SUFFICES,
    /** 根据实际情况进行音像记录 */
    AS_NEEDED,
    /** 应当音像记录 */
    REQUIRED,
    /** 全程音像记录 */
    WHOLE_PROCESS
}
