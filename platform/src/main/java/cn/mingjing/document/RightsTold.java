package cn.mingjing.document;

/**
 * That officers showed their credentials and told a person's rights (行政处罚法 art. 43, 45, 55), in the person's own answers.
 *
 * @param credentialsAnswer such as {@code 看清楚了。}
 * @param rightsAnswer such as {@code 听清楚了，不申请回避。}
 */
public record RightsTold(String credentialsAnswer, String rightsAnswer) {}
