package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The records of a case that brought in what is known of its facts. */
@Component
class RecordChoice implements FieldComponent.Chosen<RecordNumber> {

    @Override
    public Class<RecordNumber> type() {
        return RecordNumber.class;
    }

    @Override
    public List<Option<RecordNumber>> options(FormContext context) {
        return context.get(CaseFile.class).facts().stream()
                .flatMap(RecordChoice::option)
                .toList();
    }

    private static Stream<Option<RecordNumber>> option(Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case InterviewRecorded interview -> option(recorded, interview.interviewee());
            case SceneRecorded scene -> option(recorded, scene.place());
            case EvidenceAdded evidence -> option(recorded, evidence.name());
            default -> Stream.empty();
        };
    }

    private static Stream<Option<RecordNumber>> option(Recorded<?> recorded, String about) {
        return Stream.of(new Option<>(
                new RecordNumber(recorded.id().number()),
                text("fact." + recorded.fact().getClass().getSimpleName()) + "：" + about,
                Shown.day(LocalDate.ofInstant(recorded.recordedAt(), China.ZONE)) + "登记"));
    }

    @Override
    public String key(RecordNumber number) {
        return number.toString();
    }
}
