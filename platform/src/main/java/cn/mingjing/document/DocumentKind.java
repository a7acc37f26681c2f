package cn.mingjing.document;

import java.util.Arrays;
import java.util.List;

/**
 * The kinds of document that carry a number, each with the word it usually has in that number (文种字).
 *
 * <p>An authority may use other words: {@link KindWords#use}.
 */
public enum DocumentKind {
    /** 立案审批表 */
    FILING("立"),
    /** 不予立案审批表 */
    NO_FILING("不立"),
    /** 询问通知书 */
    INTERVIEW_NOTICE("询"),
    /** 抽样取证凭证 */
    SAMPLING("抽"),
    /** 先行登记保存证据通知书 */
    PRESERVATION("登保"),
    /** 解除先行登记保存证据通知书 */
    PRESERVATION_LIFTED("解登"),
    /** 实施行政强制措施决定书 */
    COERCION("强"),
    /** 延长行政强制措施期限决定书 */
    COERCION_EXTENDED("延强"),
    /** 解除行政强制措施决定书 */
    COERCION_LIFTED("解强"),
    /** 责令改正通知书 */
    ORDER_TO_CORRECT("责改"),
    /** 法制审核意见书 */
    REVIEW_OPINION("法审"),
    /** 行政处罚告知书 */
    PENALTY_NOTICE("罚告"),
    /** 行政处罚听证通知书 */
    HEARING_NOTICE("听通"),
    /** 行政处罚决定书 */
    PENALTY_DECISION("罚"),
    /** 不予行政处罚决定书 */
    NO_PENALTY("不罚"),
    /** 当场行政处罚决定书 */
    SPOT_PENALTY("当罚"),
    /** 履行催告书 */
    DEMAND("催"),
    /** 送达回证 */
    SERVICE("送"),
    /** 案件移送函 */
    TRANSFER("移"),
    /** 准予行政许可决定书 */
    LICENCE_GRANTED("许准"),
    /** 不予行政许可决定书 */
    LICENCE_REFUSED("许不"),
    /** 受理通知书 */
    LICENCE_ACCEPTED("许受"),
    /** 补正材料通知书 */
    LICENCE_TO_COMPLETE("许补"),
    /** 行政检查通知书 */
    INSPECTION_NOTICE("检通");

    private final String usualWord;

    DocumentKind(String usualWord) {
        this.usualWord = usualWord;
    }

    public String usualWord() {
        return usualWord;
    }

    /** All usual words, for reading numbers. */
    public static List<String> usualWords() {
        return Arrays.stream(values()).map(DocumentKind::usualWord).toList();
    }
}
