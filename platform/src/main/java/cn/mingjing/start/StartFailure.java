package cn.mingjing.start;

import cn.mingjing.law.RulePacksRefused;
import org.springframework.boot.web.server.PortInUseException;

/** Puts into one sentence why the start failed. */
final class StartFailure {

    private StartFailure() {}

    static String sentence(Throwable failure, LogFolder log) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return String.valueOf(refused.getMessage());
                }
                case PortInUseException busy -> {
                    return Sentence.of("port-busy", busy.getPort());
                }
                case RulePacksRefused packs -> {
                    return Sentence.of("packs-refused", packs.problems().size())
                            + "\n  "
                            + String.join("\n  ", packs.problems());
                }
                default -> {
                    if (speaksToTheOperator(cause)) {
                        return String.valueOf(cause.getMessage());
                    }
                }
            }
        }
        return log.file() == null
                ? Sentence.of("unexpected-early", failure.getMessage())
                : Sentence.of("unexpected", log.file());
    }

    /** An exception of ours whose message is a whole Chinese sentence was written to be read. */
    private static boolean speaksToTheOperator(Throwable cause) {
        return cause.getClass().getName().startsWith("cn.mingjing.")
                && cause.getMessage() != null
                && cause.getMessage().endsWith("。");
    }
}
