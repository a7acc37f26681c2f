package cn.mingjing.duties;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the duties that a test proves, by the ids of {@code duties.tsv}, such as {@code @Clause("D-30")} or
 * {@code @Clause({"V-01", "V-04"})}. On a class it speaks for every test in it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Clause {

    /** The ids. One that is not in the list fails the build, and so does a proof that did not run. */
    String[] value();
}
