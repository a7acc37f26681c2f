package cn.mingjing.document;

import cn.mingjing.document.typeset.Fonts;
import cn.mingjing.document.typeset.Seal;
import cn.mingjing.document.typeset.Typesetter;
import cn.mingjing.start.Installation;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that printing needs. */
@Configuration(proxyBeanMethods = false)
class DocumentSetup {

    /** {@code mingjing.document.fonts} may name a folder with the office's own fonts; see {@link Fonts}. */
    @Bean
    Fonts fonts(@Value("${mingjing.document.fonts:}") String folder) {
        return new Fonts(folder.isEmpty() ? null : Path.of(folder));
    }

    /** Only a demo draws seals, and they say so; an office sets its own, real ones. */
    @Bean
    Documents documents(TemplateEngine templates, Fonts fonts, Installation installation, Clock clock) {
        var seal = installation == Installation.DEMO ? Optional.of(new Seal(fonts)) : Optional.<Seal>empty();
        return new Documents(templates, new Typesetter(fonts), seal, clock);
    }
}
