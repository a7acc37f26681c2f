package cn.mingjing.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which files an {@link UploadedFile} component takes; without it any type up to 20 MB. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Upload {

    /** The largest file where nothing else is said, in kilobytes. */
    int LARGEST = 20 * 1024;

    /** Media types such as {@code image/jpeg} or {@code image/*}; empty means any. */
    String[] types() default {};

    /** The largest file in kilobytes (1024 bytes); said beside the field, so no text says it again. */
    int kilobytes() default LARGEST;
}
