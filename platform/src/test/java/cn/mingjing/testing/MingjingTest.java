package cn.mingjing.testing;

import cn.mingjing.Mingjing;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application: real server on a random port, real database, folders of its own.
 *
 * <p>All such classes share one application, and with it one database: make your own cases and accounts, do not count
 * everybody's. Before each test the clock, a {@link cn.mingjing.start.SettableClock}, stands at
 * {@link TestTime#START}. A class that must have an application of its own adds a property.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Mingjing.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshInstallation.class)
@ExtendWith(ClockAtStart.class)
public @interface MingjingTest {}
