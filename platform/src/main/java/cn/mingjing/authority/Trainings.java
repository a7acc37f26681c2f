package cn.mingjing.authority;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.List;

/** The register of training and exams, one entry for each person and year. */
public interface Trainings {

    /** Newest year first. */
    List<TrainingYear> of(String person);

    /** Refused for a year or an exam still to come, and for a person whom the register of officers does not know. */
    Outcome enter(TrainingYear training, Actor by);
}
