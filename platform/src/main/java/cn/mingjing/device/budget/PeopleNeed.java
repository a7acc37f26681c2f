package cn.mingjing.device.budget;

/** What people need of credentials and exams. */
public enum PeopleNeed {
    /** 承办机构在岗人员没有有效执法证件 */
    CREDENTIAL_MISSING,
    /** 执法证件在下一年度年底以前到期 */
    CREDENTIAL_ENDING,
    /** 持证人员本年度没有考试合格 */
    EXAM_MISSING,
    /** 法制审核机构人员没有法律职业资格 */
    QUALIFICATION_MISSING
}
