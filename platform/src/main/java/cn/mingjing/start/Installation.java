package cn.mingjing.start;

/** What kind of installation this is; settled when its database is first set up, and kept there. */
public enum Installation {

    /** In office. The clock is the machine's. */
    NORMAL,

    /** To be looked at: invented cases, bound to loopback, settable clock. Only ever in the embedded database. */
    DEMO,

    /** Of an automatic test, with a settable clock. */
    TEST;

    /** Whether the clock may be set; the origin line of such an installation's ledger has to say so. */
    public boolean clockMayBeSet() {
        return this != NORMAL;
    }
}
