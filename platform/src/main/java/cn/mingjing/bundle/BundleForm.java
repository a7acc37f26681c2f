package cn.mingjing.bundle;

/** What a bundle holds of the originals that the case cites. */
public enum BundleForm {
    /** 只附原件的摘要 */
    DIGESTS,
    /** 附全部原件 */
    ORIGINALS
}
