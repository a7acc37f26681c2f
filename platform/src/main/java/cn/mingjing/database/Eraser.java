package cn.mingjing.database;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Asks for the {@code DataSource}, {@code JdbcClient} or {@code TransactionOperations} of the role that carries out lawful erasure and nothing else.
 *
 * @see Role#ERASER
 */
@Qualifier("eraser")
@Retention(RetentionPolicy.RUNTIME)
public @interface Eraser {}
