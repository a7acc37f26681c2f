package cn.mingjing.ui;

/** Why a file is not kept, in one whole Chinese sentence for the person who chose it. */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code a stable word for programs, such as {@code unknown-kind} */
    public FileRefused(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
