package cn.mingjing.originals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the originals that a fact cites, in whatever record of it they stand. */
public final class CitedOriginals {

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(accessor -> !accessor.getReturnType().isPrimitive())
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private CitedOriginals() {}

    /** Hands over every original that a fact cites, as often as it does. */
    public static void in(Object value, Consumer<OriginalRef> each) {
        switch (value) {
            case OriginalRef ref -> each.accept(ref);
            case Record record -> {
                for (Method accessor : ACCESSORS.get(record.getClass())) {
                    in(read(accessor, record), each);
                }
            }
            case Optional<?> optional -> optional.ifPresent(inner -> in(inner, each));
            case Iterable<?> several -> several.forEach(inner -> in(inner, each));
            default -> {}
        }
    }

    private static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's component cannot be read: " + accessor, e);
        }
    }
}
