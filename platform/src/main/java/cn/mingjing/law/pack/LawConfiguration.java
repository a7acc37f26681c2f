package cn.mingjing.law.pack;

import cn.mingjing.law.ClasspathPacks;
import cn.mingjing.law.OwnDocuments;
import cn.mingjing.law.PackSource;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.StrictReading;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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
    Provisions provisions(List<PackSource> sources, ObjectProvider<OwnDocuments> own) {
        return new ProvisionsInForce(
                PackReader.read(sources.stream()
                        .flatMap(source -> source.packs().stream())
                        .toList()),
                own);
    }

    @Bean
    StrictReading strictReading() {
        return pack -> PackReader.read(List.of(pack)).provisions();
    }
}
