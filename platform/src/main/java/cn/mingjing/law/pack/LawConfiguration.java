package cn.mingjing.law.pack;

import cn.mingjing.law.ClasspathPacks;
import cn.mingjing.law.PackSource;
import cn.mingjing.law.Provisions;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads every rule pack at start-up; a problem in any of them stops the start. */
@Configuration
class LawConfiguration {

    @Bean
    PackSource shippedPacks() {
        return new ClasspathPacks("packs");
    }

    @Bean
    Provisions provisions(List<PackSource> sources) {
        return new ProvisionBook(PackReader.read(
                sources.stream().flatMap(source -> source.packs().stream()).toList()));
    }
}
