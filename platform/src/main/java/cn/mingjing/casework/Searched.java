package cn.mingjing.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of this act offers more than fits a list: a search stands above it, and what it offers asks the form's context for
 * the {@link Wanted}. The bundle names the search {@code act.<Act>.search}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Searched {

    /** The component that is chosen by what was found; one of several alternatives. */
    String path();

    /** The alternative in which it is chosen. The form begins with it open. */
    Class<? extends Record> among();
}
