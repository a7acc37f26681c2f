package cn.mingjing.ledger;

/**
 * Says that bytes or text do not have the form they must have.
 *
 * <p>Every strict reader of this package throws it for hostile or damaged input and never any other exception. The
 * message names the part that is wrong; it never repeats the input.
 */
public final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }
}
