package cn.mingjing.document.typeset;

/** A font file cannot be used for documents; the message says why and continues "the font X cannot be used: …". */
public final class UnsuitableFont extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsuitableFont(String why) {
        super(why);
    }

    UnsuitableFont(String font, UnsuitableFont why) {
        super("the font " + font + " cannot be used: " + why.getMessage(), why);
    }
}
