package cn.mingjing.law;

/** What is published about an officer beforehand (duty D-14). */
public enum OfficerField {
    /** 姓名 */
    NAME,
    /** 职务 */
    POST,
    /** 执法证号 */
    CREDENTIAL_NUMBER,
    /** 执法区域 */
    AREA
}
