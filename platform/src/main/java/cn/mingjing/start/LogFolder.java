package cn.mingjing.start;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the folders as soon as the settings are known and sends the log to a file in them, before the first line is
 * logged.
 */
final class LogFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** After the settings are read (+ 10) and before logging begins (+ 20). */
    private static final int BETWEEN = Ordered.HIGHEST_PRECEDENCE + 15;

    private @Nullable Path file;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        file = Folders.of(settings).prepared().logs().resolve("mingjing.log");
        settings.getPropertySources()
                .addLast(new MapPropertySource("log file", Map.of("logging.file.name", file.toString())));
    }

    /** The log file; null before the folders are known. */
    @Nullable
    Path file() {
        return file;
    }

    @Override
    public int getOrder() {
        return BETWEEN;
    }
}
