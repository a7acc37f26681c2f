package cn.mingjing.law;

/** Matters for which a document may name the responsible units (责任单位), who own the duties that arise (duty D-02). */
public enum Responsibility {
    /** 事前公开统筹 */
    BEFOREHAND_DISCLOSURE,
    /** 权责清单 */
    POWERS_LIST,
    /** 随机抽查事项清单 */
    RANDOM_INSPECTION_ITEMS,
    /** 服务指南、流程图 */
    SERVICE_GUIDES,
    /** 救济渠道、监督方式 */
    REMEDY_CHANNELS,
    /** 执法人员信息 */
    OFFICERS,
    /** 亮证执法、出具文书 */
    SHOWING_CREDENTIALS,
    /** 窗口岗位信息 */
    WINDOW_BOARD,
    /** 执法决定公开 */
    PUBLISHING_DECISIONS,
    /** 更新、撤下、更正 */
    KEEPING_NOTICES_RIGHT,
    /** 统计年报 */
    YEARLY_REPORT,
    /** 公示平台 */
    PLATFORM,
    /** 文字记录 */
    TEXT_RECORDING,
    /** 音像记录事项清单 */
    RECORDING_LIST,
    /** 音像记录 */
    MEDIA_RECORDING,
    /** 音像记录管理制度 */
    RECORDING_RULES,
    /** 归档和调阅 */
    ARCHIVING,
    /** 法制审核机构 */
    LEGAL_REVIEW,
    /** 审核范围和目录清单 */
    REVIEW_SCOPE,
    /** 审核内容和意见 */
    REVIEW_CONTENT,
    /** 审核流程和责任 */
    REVIEW_FLOW,
    /** 执法综合管理监督信息系统 */
    SUPERVISION_SYSTEM,
    /** 网上办理 */
    ONLINE_HANDLING,
    /** 智能应用 */
    INTELLIGENCE
}
