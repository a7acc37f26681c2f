package cn.mingjing.ui;

/** The two faces a page can have. */
public enum Area {
    /** The public's window, 16 px, official identity line. */
    PORTAL,
    /** The workplace of those signed in, 14 px, dense. */
    DESK
}
