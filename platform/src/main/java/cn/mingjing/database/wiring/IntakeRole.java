package cn.mingjing.database.wiring;

import cn.mingjing.database.Intake;
import cn.mingjing.database.Role;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What the public writes: connections of a role that can do nothing else. */
@Configuration(proxyBeanMethods = false)
class IntakeRole {

    @Bean
    @Intake
    DataSource intakeDataSource(Pools pools) {
        return pools.open(Role.INTAKE, 4, 0);
    }

    @Bean
    @Intake
    PlatformTransactionManager intakeTransactionManager(@Intake DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    @Intake
    JdbcClient intakeJdbcClient(@Intake DataSource source) {
        return JdbcClient.create(source);
    }
}
