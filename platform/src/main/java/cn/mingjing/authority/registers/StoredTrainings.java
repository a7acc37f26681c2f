package cn.mingjing.authority.registers;

import cn.mingjing.authority.TrainingYear;
import cn.mingjing.authority.Trainings;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of training and exams. */
@Component
class StoredTrainings implements Trainings {

    private final TrainingTable trainings;
    private final RecordRules rules;
    private final RecordedEntries entries;

    StoredTrainings(TrainingTable trainings, RecordRules rules, RecordedEntries entries) {
        this.trainings = trainings;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public List<TrainingYear> of(String person) {
        return trainings.newest(person);
    }

    @Override
    @Transactional
    public Outcome enter(TrainingYear training, Actor by) {
        var change = new RecordedEntries.Change<>(
                "training",
                TrainingTable.id(training),
                trainings.newest(training.person(), training.year()),
                ReadableEntry::ofTraining,
                trainings::insert);
        return entries.enter(change, training, by, rules.against(training));
    }
}
