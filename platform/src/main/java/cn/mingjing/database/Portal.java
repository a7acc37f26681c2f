package cn.mingjing.database;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Asks for the {@code DataSource}, {@code JdbcClient} or {@code TransactionOperations} of the role that reads published views and nothing else.
 *
 * @see Role#PORTAL
 */
@Qualifier("portal")
@Retention(RetentionPolicy.RUNTIME)
public @interface Portal {}
