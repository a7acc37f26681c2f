package cn.mingjing.document;

/**
 * That officers showed their credentials and told a person's rights (行政处罚法 art. 43, 45, 55), in the person's own answers
 * where they are on record.
 *
 * @param credentialsAnswer such as {@code 看清楚了。}
 * @param rightsAnswer such as {@code 听清楚了，不申请回避。}
 */
public record RightsTold(String credentialsAnswer, String rightsAnswer) {

    /** Shown, told and confirmed; in which words is not on record. */
    public static final RightsTold CONFIRMED = new RightsTold("", "");

    /** Whether the person's own answers are on record. */
    public boolean answered() {
        return !credentialsAnswer.isEmpty();
    }
}
