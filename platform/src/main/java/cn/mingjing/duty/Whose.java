package cn.mingjing.duty;

/** Whose term it is: it decides what happens when the last day is a day off (design.md §4). */
public enum Whose {
    /** 机关的期限 */
    AUTHORITY,
    /** 当事人的期限：机关在期限届满前不得推进，届满后跟进 */
    PARTY
}
