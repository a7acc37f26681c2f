package cn.mingjing.law;

/**
 * A length of time as a document states it; counting it needs a calendar (module {@code calendar}).
 *
 * @param length how many units, at least 1
 * @param unit what is counted
 */
public record Term(int length, Unit unit) {

    /** What a term counts. */
    public enum Unit {
        /** 小时 */
        HOUR,
        /** 工作日 */
        WORKING_DAY,
        /** 日（自然日） */
        DAY,
        /** 月 */
        MONTH,
        /** 年 */
        YEAR
    }

    public Term {
        if (length < 1) {
            throw new IllegalArgumentException("a term has at least one unit: " + length);
        }
    }
}
