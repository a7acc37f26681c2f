package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;

/** A question answered by yes or no; neither is chosen beforehand. */
record YesOrNo() implements FieldComponent.Chosen<Boolean> {

    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public List<Option<Boolean>> options(FormContext context) {
        return List.of(new Option<>(true, text("ui.form.yes")), new Option<>(false, text("ui.form.no")));
    }

    @Override
    public String key(Boolean value) {
        return value.toString();
    }
}
