package cn.mingjing.ui.form;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Lines;
import cn.mingjing.ui.Secret;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The types that one text stands for, and what their annotations say. */
final class Scalars {

    private Scalars() {}

    static Optional<Codec<?>> codec(Class<?> raw, RecordComponent component) {
        if (raw == String.class) {
            return Optional.of(text(component));
        } else if (raw == int.class || raw == Integer.class) {
            return Optional.of(WholeNumberCodec.INT);
        } else if (raw == long.class || raw == Long.class) {
            return Optional.of(WholeNumberCodec.LONG);
        } else if (raw == LocalDate.class) {
            return Optional.of(new DateCodec());
        } else if (raw == LocalDateTime.class) {
            return Optional.of(new DateTimeCodec(new DateCodec()));
        } else if (raw == Fen.class) {
            return Optional.of(new FenCodec());
        } else if (raw == Secret.class) {
            return Optional.of(new SecretCodec());
        }
        return Optional.empty();
    }

    /** What a browser may fill in. */
    static String autocomplete(RecordComponent component) {
        var filled = component.getAnnotation(Autocomplete.class);
        return filled == null ? "off" : filled.value();
    }

    private static TextCodec text(RecordComponent component) {
        var lines = component.getAnnotation(Lines.class);
        var size = innermost(component.getAnnotatedType()).getAnnotation(Size.class);
        int usual = lines == null ? TextCodec.LINE_LIMIT : TextCodec.TEXT_LIMIT;
        boolean own = size != null && size.max() < Integer.MAX_VALUE;
        return new TextCodec(lines == null ? 1 : lines.value(), own ? size.max() : usual);
    }

    /** The text's own annotations, also where it stands in an {@code Optional} or a list. */
    private static AnnotatedType innermost(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? innermost(generic.getAnnotatedActualTypeArguments()[0])
                : type;
    }
}
