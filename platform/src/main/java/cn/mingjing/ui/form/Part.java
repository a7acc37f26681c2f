package cn.mingjing.ui.form;

import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.Method;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * @param owner the record it belongs to
 * @param accessor reads it from a record
 * @param absence how the record says that there is nothing
 */
record Part(Class<?> owner, String name, Shape shape, Absence absence, Method accessor) {

    /** How a record says that a component has no value. */
    enum Absence {
        /** It cannot. */
        NEVER,
        /** {@code Optional.empty()} */
        EMPTY,
        /** {@code null} */
        NULL,
        /** the empty text: a text of which nothing is asked */
        BLANK
    }

    boolean optional() {
        return absence != Absence.NEVER;
    }

    /** Whether the field may be left empty: the record can say so, or asks nothing of a list. */
    boolean mayBeLeft() {
        return optional()
                || Collection.class.isAssignableFrom(accessor.getReturnType())
                        && !accessor.isAnnotationPresent(NotEmpty.class);
    }

    /** The component's value in this record, out of its {@code Optional}; null where there is none. */
    @Nullable
    Object of(Object record) {
        try {
            var value = accessor.invoke(record);
            return value instanceof java.util.Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + owner.getName() + "." + name, e);
        }
    }

    /** What the record's constructor takes for this value. */
    @Nullable
    Object asArgument(@Nullable Object value) {
        return switch (absence) {
            case EMPTY -> java.util.Optional.ofNullable(value);
            case BLANK -> value == null ? "" : value;
            case NULL, NEVER -> value;
        };
    }
}
