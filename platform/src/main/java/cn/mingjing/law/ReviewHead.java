package cn.mingjing.law;

/** What a legal review examines (审核内容, duty V-07); documents cut the heads differently, so some overlap. */
public enum ReviewHead {
    /** 执法主体 */
    SUBJECT,
    /** 执法主体、人员资格 */
    SUBJECT_AND_OFFICERS,
    /** 管辖权限 */
    COMPETENCE,
    /** 程序 */
    PROCEDURE,
    /** 事实认定 */
    FACTS,
    /** 事实、证据 */
    FACTS_AND_EVIDENCE,
    /** 法律适用 */
    LAW,
    /** 裁量权运用 */
    DISCRETION,
    /** 法律适用和裁量基准 */
    LAW_AND_DISCRETION,
    /** 是否超越权限 */
    POWERS,
    /** 是否超越权限或者滥用职权 */
    POWERS_AND_ABUSE,
    /** 文书完备、规范 */
    DOCUMENTS,
    /** 是否涉嫌犯罪、需要移送 */
    CRIME_TRANSFER
}
