package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import cn.mingjing.ui.FieldComponent;

/** A type of another module that is written as one line; see {@link FieldComponent.Written}. */
record WrittenCodec<T>(FieldComponent.Written<T> component, TextCodec line) implements Codec<T> {

    /** The code of the problem whose only word is the module's own complaint. */
    static final String COMPLAINT = "complaint";

    @Override
    public Field.Kind kind() {
        return Field.Kind.TEXT;
    }

    @Override
    public Reading<T> read(String typed) {
        return switch (line.read(typed)) {
            case Reading.Value<String>(var text) ->
                component.read(text).map(Reading::of).orElseGet(() -> Reading.not(COMPLAINT, component.complaint()));
            case Reading.Misread<String>(var code, var words) -> new Reading.Misread<>(code, words);
        };
    }

    @Override
    public String write(T value) {
        return component.write(value);
    }
}
