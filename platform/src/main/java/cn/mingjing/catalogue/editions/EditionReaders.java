package cn.mingjing.catalogue.editions;

import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.drafting.ItemJson;
import cn.mingjing.database.Portal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads editions: the offices, and the public under the portal's own role. */
@Configuration(proxyBeanMethods = false)
class EditionReaders {

    @Bean
    @Primary
    Editions editions(JdbcClient database, ItemJson json) {
        return new StoredEditions(database, json);
    }

    @Bean
    @Portal
    Editions publishedEditions(@Portal JdbcClient database, ItemJson json) {
        return new StoredEditions(database, json);
    }
}
