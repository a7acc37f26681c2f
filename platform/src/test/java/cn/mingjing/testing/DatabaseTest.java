package cn.mingjing.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a module with the database but without Spring. Constructor and methods may ask for a {@link TestDatabase};
 * all of one class get the same, dropped after the class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabasePerClass.class)
public @interface DatabaseTest {}
