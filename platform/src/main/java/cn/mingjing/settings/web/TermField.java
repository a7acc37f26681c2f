package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Term;
import cn.mingjing.law.Term.Unit;
import cn.mingjing.settings.values.Said;
import cn.mingjing.ui.FieldComponent;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A term as people write it: 5个工作日, 15日, 1个月. */
@Component
class TermField implements FieldComponent.Written<Term> {

    private static final Pattern TERM = Pattern.compile("([1-9]\\d{0,3})\\s*个?\\s*(工作日|自然日|日|天|小时|月|年)");

    private static final Map<String, Unit> UNITS = Map.of(
            "工作日", Unit.WORKING_DAY,
            "自然日", Unit.DAY,
            "日", Unit.DAY,
            "天", Unit.DAY,
            "小时", Unit.HOUR,
            "月", Unit.MONTH,
            "年", Unit.YEAR);

    @Override
    public Class<Term> type() {
        return Term.class;
    }

    @Override
    public Optional<Term> read(String text) {
        var term = TERM.matcher(text);
        return term.matches()
                ? Optional.ofNullable(UNITS.get(term.group(2)))
                        .map(unit -> new Term(Integer.parseInt(term.group(1)), unit))
                : Optional.empty();
    }

    @Override
    public String write(Term value) {
        return Said.value(value);
    }

    @Override
    public String complaint() {
        return text("settings.term.complaint");
    }
}
