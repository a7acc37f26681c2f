package cn.mingjing.catalogue;

/** Why what was published beforehand has to follow (duty D-16). */
public enum ChangeCause {
    /** 法律、法规、规章立改废释 */
    LAW,
    /** 机构职能调整 */
    DUTIES,
    /** 人员变动 */
    STAFF
}
