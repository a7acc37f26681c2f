package cn.mingjing.database.wiring;

import cn.mingjing.database.Role;
import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.PreparedDatabase;
import cn.mingjing.start.StartRefused;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens one connection pool per role. */
@Component
class Pools {

    /** {@code date}, {@code date_trunc} and casts in SQL mean the day in China, wherever the machine stands. */
    private static final String CHINESE_DAYS = "SET TIME ZONE 'Asia/Shanghai'";

    private final PreparedDatabase database;
    private final Passwords passwords;
    private final Environment settings;

    Pools(PreparedDatabase database, Passwords passwords, Environment settings) {
        this.database = database;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * @param size how many connections at most, if {@code mingjing.database.<role>.hikari.*} says nothing else
     * @throws StartRefused when the role cannot sign in
     */
    HikariDataSource open(Role role, int size, int idle) {
        var config = new HikariConfig();
        config.setPoolName(role.key());
        config.setDataSource(database.server(role).dataSource());
        config.setConnectionInitSql(CHINESE_DAYS);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(idle);
        config.setReadOnly(role == Role.PORTAL);
        Binder.get(settings).bind("mingjing.database." + role.key() + ".hikari", Bindable.ofInstance(config));
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw StartRefused.because("role-login", e, role.login(), role.key(), passwords.file(role.key()));
        }
    }
}
