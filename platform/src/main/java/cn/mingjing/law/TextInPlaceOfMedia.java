package cn.mingjing.law;

/** Whether full and effective text may stand in place of a recording (duty R-06), most lenient first. */
public enum TextInPlaceOfMedia {
    /** 文字能全面有效记录的，可以不作音像记录 */
    ALLOWED,
    /** 同上，但必须音像记录的除外 */
    UNLESS_RECORDING_IS_MANDATORY
}
