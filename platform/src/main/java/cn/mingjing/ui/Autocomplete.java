package cn.mingjing.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a browser or password keeper fill in this component; without it nothing is filled in. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Autocomplete {

    /** HTML's word for it, such as {@code username}, {@code current-password}, {@code new-password}. */
    String value();
}
