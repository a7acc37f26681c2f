package cn.mingjing.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that rendering needs. */
@Configuration(proxyBeanMethods = false)
class UiSetup {

    /**
     * The one template engine: templates compiled into the jar. {@code mingjing.ui.templates} may name the folder of their
     * sources while they are being written; a change is then seen at the next request.
     */
    @Bean
    TemplateEngine templates(@Value("${mingjing.ui.templates:}") String sources) {
        return sources.isEmpty()
                ? TemplateEngine.createPrecompiled(
                        null, ContentType.Html, UiSetup.class.getClassLoader(), "gg.jte.generated.precompiled")
                : written(sources);
    }

    @Bean
    Assets assets() throws IOException, NoSuchAlgorithmException {
        return Assets.ofClassPath();
    }

    private static TemplateEngine written(String sources) {
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(sources)), Path.of("target", "jte-written"), ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }
}
