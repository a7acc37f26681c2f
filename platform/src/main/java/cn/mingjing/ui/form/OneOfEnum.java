package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import cn.mingjing.ui.Text;
import java.util.Arrays;
import java.util.List;

/** The constants of an enum, labelled {@code enum.<Enum>.<CONSTANT>}, in their order. */
record OneOfEnum<E extends Enum<E>>(Class<E> type) implements FieldComponent.Chosen<E> {

    @Override
    public List<Option<E>> options(FormContext context) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option<>(
                        constant,
                        text(label(constant)),
                        Text.find(label(constant) + ".hint").orElse("")))
                .toList();
    }

    @Override
    public String key(E value) {
        return value.name();
    }

    private String label(E constant) {
        return "enum." + type.getSimpleName() + "." + constant.name();
    }
}
