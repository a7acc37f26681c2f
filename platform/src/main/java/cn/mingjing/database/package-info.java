/**
 * The database as everybody uses it: the five roles and their connections. How the server is found or started, how the
 * roles come into being and the migrations run is hidden below.
 *
 * <p>Inject a {@link org.springframework.jdbc.core.simple.JdbcClient} and it acts as the application's role; inject it
 * with {@link cn.mingjing.database.Portal}, {@link cn.mingjing.database.Eraser} or
 * {@link cn.mingjing.database.Intake} and it acts as that one.
 */
@NullMarked
package cn.mingjing.database;

import org.jspecify.annotations.NullMarked;
