package cn.mingjing.law;

/** Steps and places of enforcement for which documents set a level of recording (duty R-06). */
public enum RecordingStep {
    /** 现场执法、现场检查 */
    ON_SITE,
    /** 随机抽查 */
    RANDOM_CHECK,
    /** 调查取证 */
    EVIDENCE,
    /** 证据保全 */
    PRESERVATION,
    /** 听证 */
    HEARING,
    /** 行政强制 */
    COERCION,
    /** 查封扣押 */
    SEALING,
    /** 强制拆除 */
    DEMOLITION,
    /** 直接涉及人身自由、生命健康的现场执法 */
    LIBERTY_AND_LIFE,
    /** 直接涉及重大财产权益的现场执法 */
    MAJOR_PROPERTY,
    /** 送达 */
    SERVICE,
    /** 留置送达 */
    SERVICE_BY_LEAVING,
    /** 公告送达 */
    SERVICE_BY_NOTICE,
    /** 执法办案场所 */
    CASE_ROOM
}
