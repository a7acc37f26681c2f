package cn.mingjing.originals;

/** Whether kept bytes are still what they were. */
public enum Fixity {

    /** Both digests are those that were taken when the bytes came in. */
    HOLDS,

    /** The bytes are there and are others. */
    CHANGED,

    /** There are no bytes. */
    MISSING,

    /** The disk or the store does not give the bytes. */
    UNREADABLE
}
