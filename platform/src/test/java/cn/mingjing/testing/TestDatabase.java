package cn.mingjing.testing;

import cn.mingjing.database.Role;
import cn.mingjing.database.setup.Server;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated database with a connection pool per role, without Spring.
 *
 * <p>Get one as a parameter of a test class annotated with {@link DatabaseTest}, or with {@link #fresh()}.
 */
public final class TestDatabase implements AutoCloseable {

    private final Server owner;
    private final DataSource ownerSource;
    private final Map<Role, HikariDataSource> pools = new EnumMap<>(Role.class);

    private TestDatabase(Server owner) {
        this.owner = owner;
        this.ownerSource = owner.dataSource();
    }

    /** A new copy of the migrated template; costs about 0.1 s. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.only().copy());
    }

    /** A database with nothing in it, as somebody else's server would give it to us. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.only().empty());
    }

    /** As the application. */
    public JdbcClient app() {
        return as(Role.APP);
    }

    /** As the public's window. */
    public JdbcClient portal() {
        return as(Role.PORTAL);
    }

    /** As the one who erases. */
    public JdbcClient eraser() {
        return as(Role.ERASER);
    }

    /** As the one who adds what the public writes. */
    public JdbcClient intake() {
        return as(Role.INTAKE);
    }

    /** As the owner of the schemas, who may do everything: for tampering, and for looking behind the scenes. */
    public JdbcClient owner() {
        return JdbcClient.create(ownerSource);
    }

    /** Transactions as the owner. */
    public TransactionTemplate ownerTransactions() {
        return new TransactionTemplate(new JdbcTransactionManager(ownerSource));
    }

    public JdbcClient as(Role role) {
        return JdbcClient.create(dataSource(role));
    }

    /** A pool of at most 64 connections. */
    public synchronized DataSource dataSource(Role role) {
        return pools.computeIfAbsent(role, this::open);
    }

    /** Transactions as the application. */
    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource(Role.APP)));
    }

    /** Address and login of the owner, as {@code spring.datasource.*} would name them. */
    public Server ownerLogin() {
        return owner;
    }

    /** The password of a role, as {@code mingjing.database.<role>.password} would give it. */
    public String password(Role role) {
        return TestServer.only().password(role);
    }

    private HikariDataSource open(Role role) {
        var pool = new HikariDataSource();
        pool.setPoolName("test-" + role.key());
        pool.setDataSource(owner.as(role.login(), password(role)).dataSource());
        pool.setConnectionInitSql("SET TIME ZONE 'Asia/Shanghai'");
        pool.setMaximumPoolSize(64);
        pool.setMinimumIdle(0);
        return pool;
    }

    @Override
    public synchronized void close() {
        pools.values().forEach(HikariDataSource::close);
        TestServer.only().drop(owner);
    }
}
