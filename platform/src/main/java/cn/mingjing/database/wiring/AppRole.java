package cn.mingjing.database.wiring;

import cn.mingjing.database.Role;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What everybody gets who asks for no role in particular. */
@Configuration(proxyBeanMethods = false)
class AppRole {

    @Bean
    @Primary
    DataSource appDataSource(Pools pools) {
        return pools.open(Role.APP, 24, 2);
    }

    @Bean
    @Primary
    PlatformTransactionManager appTransactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @Primary
    JdbcClient appJdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }
}
