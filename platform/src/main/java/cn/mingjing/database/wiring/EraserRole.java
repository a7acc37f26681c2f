package cn.mingjing.database.wiring;

import cn.mingjing.database.Eraser;
import cn.mingjing.database.Role;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Lawful erasure: connections of a role that can do nothing else. */
@Configuration(proxyBeanMethods = false)
class EraserRole {

    @Bean
    @Eraser
    DataSource eraserDataSource(Pools pools) {
        return pools.open(Role.ERASER, 2, 0);
    }

    @Bean
    @Eraser
    PlatformTransactionManager eraserTransactionManager(@Eraser DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @Eraser
    JdbcClient eraserJdbcClient(@Eraser DataSource source) {
        return JdbcClient.create(source);
    }
}
