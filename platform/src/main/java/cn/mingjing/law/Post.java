package cn.mingjing.law;

/** The posts (岗位) that the law and the documents give a part in an enforcement act. */
public enum Post {
    /** 执法人员（承办人、协办人） */
    OFFICER,
    /** 承办机构负责人 */
    UNIT_HEAD,
    /** 法制审核人员 */
    REVIEWER,
    /** 法制审核机构负责人 */
    REVIEW_HEAD,
    /** 分管负责人 */
    DEPUTY_CHIEF,
    /** 行政机关负责人 */
    CHIEF,
    /** 公示拟稿人员 */
    NOTICE_AUTHOR,
    /** 公示审核发布人员 */
    PUBLISHER,
    /** 行政执法监督人员 */
    SUPERVISOR,
    /** 档案管理人员 */
    ARCHIVIST,
    /** 系统管理员 */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员 */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员 */
    AUDIT_ADMINISTRATOR,
    /** 系统自动（到期、定时等无人操作之事）；不授予任何人 */
    SYSTEM;

    /** Whether the post administers the system; such a post sees no enforcement matter (三员分立, GB/T 22239-2019 8.1.5). */
    public boolean administers() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }
}
