package cn.mingjing.calendar;

/** Whose term it is: it decides what happens when the last day of a calendar term is a day off (design.md §4). */
public enum Whose {
    /** 机关的期限：到期日是休息日的，不顺延 */
    AUTHORITY,
    /** 当事人的期限：到期日是休息日的，顺延至下一工作日 */
    PARTY
}
