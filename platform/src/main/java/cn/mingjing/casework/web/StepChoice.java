package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.Words;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import cn.mingjing.ui.Shown;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of a case that are recorded in sound and picture, latest first. */
@Component
class StepChoice implements FieldComponent.Chosen<StepNumber> {

    @Override
    public Class<StepNumber> type() {
        return StepNumber.class;
    }

    @Override
    public List<Option<StepNumber>> options(FormContext context) {
        return RecordedStep.of(context.get(CaseFile.class)).reversed().stream()
                .map(step -> new Option<>(
                        new StepNumber(step.number()),
                        Words.ofConstant(step.kind()) + "：" + step.about(),
                        step.time()
                                .map(time -> Shown.day(time.from().toLocalDate()))
                                .orElse("")))
                .toList();
    }

    @Override
    public String key(StepNumber number) {
        return number.toString();
    }
}
