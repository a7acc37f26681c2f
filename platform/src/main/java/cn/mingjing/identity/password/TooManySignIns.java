package cn.mingjing.identity.password;

/** More passwords wait to be digested than the machine can do in time; the visitor should try again. */
public final class TooManySignIns extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySignIns() {
        super("too many passwords wait to be digested");
    }
}
