package cn.mingjing.settings.values;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.ApprovalChain;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.Catalogues;
import cn.mingjing.law.Fen;
import cn.mingjing.law.HearingKinds;
import cn.mingjing.law.OfficerFields;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Percent;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.law.ReportRecipients;
import cn.mingjing.law.Responsibility;
import cn.mingjing.law.ResponsibleUnits;
import cn.mingjing.law.ReviewHeads;
import cn.mingjing.law.Term;
import cn.mingjing.law.UncountedTimes;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How parameters and their values are said in Chinese. */
public final class Said {

    private static final Map<String, String> FAMILIES = families();

    private Said() {}

    /** What a parameter is called, such as 法制审核的期限. */
    public static String name(Parameter<?> parameter) {
        return Optional.ofNullable(FAMILIES.get(parameter.name()))
                .orElseGet(() -> text("parameter." + parameter.name()));
    }

    /** A value, such as 5个工作日. */
    public static String value(Object value) {
        return switch (value) {
            case Term term -> term.length() + text("term." + term.unit().name());
            case Fen amount -> amount.yuan() + " 元";
            case Percent share -> share.hundredths() + "%";
            case MonthDay day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case Boolean yes -> text(yes ? "settings.yes" : "settings.no");
            case Enum<?> constant -> constant(constant);
            case ApprovalChain chain ->
                chain.posts().stream().map(Said::constant).collect(Collectors.joining("、"));
            case ReviewHeads heads -> all(heads.heads());
            case HearingKinds kinds -> all(kinds.kinds());
            case OfficerFields fields -> all(fields.fields());
            case UncountedTimes times -> all(times.times());
            case ReportRecipients recipients -> all(recipients.recipients());
            case Catalogues catalogues -> all(catalogues.acts());
            case ResponsibleUnits units -> String.join("、", units.units());
            default -> String.valueOf(value);
        };
    }

    private static String all(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Said::constant).collect(Collectors.joining("；"));
    }

    /** Any constant that stands in the bundle. */
    public static String constant(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Map<String, String> families() {
        Map<String, String> names = new HashMap<>();
        for (RecordingStep step : RecordingStep.values()) {
            names.put(Parameters.recording(step).name(), text("settings.recording", constant(step)));
        }
        for (ApprovedAct act : ApprovedAct.values()) {
            names.put(Parameters.approval(act).name(), text("settings.approval", constant(act)));
        }
        for (Responsibility matter : Responsibility.values()) {
            names.put(Parameters.responsible(matter).name(), text("settings.unit", constant(matter)));
        }
        return names;
    }
}
