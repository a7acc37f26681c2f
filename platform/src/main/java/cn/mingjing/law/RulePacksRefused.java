package cn.mingjing.law;

import java.util.List;

/** The rule packs cannot be taken as law: every problem with file and line. The application does not start. */
public final class RulePacksRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public RulePacksRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each as {@code file:line: sentence}, in order of file and line. */
    public List<String> problems() {
        return problems;
    }
}
