package cn.mingjing.database;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Asks for the {@code DataSource}, {@code JdbcClient} or {@code TransactionOperations} of the role that adds what the public writes and nothing else.
 *
 * @see Role#INTAKE
 */
@Qualifier("intake")
@Retention(RetentionPolicy.RUNTIME)
public @interface Intake {}
