package cn.mingjing.ui;

/** How something stands; always shown by a shape and a word besides the colour. */
public enum Tone {
    /** Nothing to be said about it. */
    PLAIN,
    /** To be done, and there is time. */
    OPEN,
    /** To be done soon. */
    SOON,
    /** Overdue, or wrong. */
    LATE,
    /** Done, or right. */
    MET
}
