package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import cn.mingjing.ui.Text;
import java.util.List;

/**
 * A question answered by yes or no; neither is chosen beforehand.
 *
 * @param key begins the keys of the answers' own words, {@code <key>.yes} and {@code <key>.no}; without them they are 是 and 否
 */
record YesOrNo(String key) implements FieldComponent.Chosen<Boolean> {

    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public List<Option<Boolean>> options(FormContext context) {
        return List.of(new Option<>(true, words("yes")), new Option<>(false, words("no")));
    }

    private String words(String answer) {
        return Text.find(key + "." + answer).orElseGet(() -> text("ui.form." + answer));
    }

    @Override
    public String key(Boolean value) {
        return value.toString();
    }
}
