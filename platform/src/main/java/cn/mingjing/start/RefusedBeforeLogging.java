package cn.mingjing.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps a refusal out of the log while there is no log: before its folder is found, logging goes to the terminal, where
 * only {@link Launch}'s one sentence belongs.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedBeforeLogging implements SpringBootExceptionReporter {

    private final boolean tooEarly;

    RefusedBeforeLogging(@Nullable ConfigurableApplicationContext context) {
        this.tooEarly = context == null;
    }

    @Override
    public boolean reportException(Throwable failure) {
        return tooEarly && failure instanceof StartRefused;
    }
}
