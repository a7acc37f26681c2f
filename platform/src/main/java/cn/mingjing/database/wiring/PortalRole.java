package cn.mingjing.database.wiring;

import cn.mingjing.database.Portal;
import cn.mingjing.database.Role;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The public's window: connections of a role that can do nothing else. */
@Configuration(proxyBeanMethods = false)
class PortalRole {

    @Bean
    @Portal
    DataSource portalDataSource(Pools pools) {
        return pools.open(Role.PORTAL, 8, 1);
    }

    @Bean
    @Portal
    PlatformTransactionManager portalTransactionManager(@Portal DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @Portal
    JdbcClient portalJdbcClient(@Portal DataSource source) {
        return JdbcClient.create(source);
    }
}
