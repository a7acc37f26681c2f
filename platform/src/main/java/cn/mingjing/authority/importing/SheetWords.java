package cn.mingjing.authority.importing;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.sheet.RowForm;
import cn.mingjing.sheet.RowForm.Column;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that stand in the cells of spreadsheets. */
final class SheetWords {

    private SheetWords() {}

    /** The words of an enum, each with its constant. */
    static Map<String, String> of(Enum<?>[] constants) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            words.put(text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant), constant.name());
        }
        return words;
    }

    static String columns(RowForm<?> form) {
        return form.columns().stream().map(Column::label).collect(Collectors.joining("、"));
    }
}
