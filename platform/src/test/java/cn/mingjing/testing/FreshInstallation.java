package cn.mingjing.testing;

import cn.mingjing.database.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a Spring context a copy of the template database and empty folders under {@code target/installations}. */
final class FreshInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.datasource.url", database.ownerLogin().url());
        settings.put("spring.datasource.username", database.ownerLogin().user());
        settings.put("spring.datasource.password", database.ownerLogin().password());
        for (var role : Role.values()) {
            settings.put("mingjing.database." + role.key() + ".password", database.password(role));
        }
        settings.put("mingjing.test", true);
        settings.put("mingjing.ui.gallery", true);
        settings.put("mingjing.data", emptyFolder().resolve("data").toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh installation", settings));
    }

    private static Path emptyFolder() {
        try {
            var all = Files.createDirectories(Path.of("target", "installations"));
            return Files.createTempDirectory(all, "").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
