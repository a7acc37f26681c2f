package cn.mingjing.casework;

/** What officers wear on site so that everybody sees who they are (duty D-20). */
public enum Worn {
    /** 执法证件 */
    CREDENTIAL,
    /** 按规定配发的执法制服和标识 */
    UNIFORM_AND_BADGE
}
