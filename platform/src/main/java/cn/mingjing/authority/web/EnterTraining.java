package cn.mingjing.authority.web;

import cn.mingjing.authority.TrainingYear;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The form on which a year's training and exam of a person are entered.
 *
 * @param whose whose and of which year; shown, not asked
 * @param hours class hours
 */
record EnterTraining(String whose, @PositiveOrZero int hours, Exam exam) {

    /** Whether an exam was sat. */
    sealed interface Exam {}

    /** None was. */
    record WithoutExam() implements Exam {}

    /** One was, on this day. */
    record SatExam(LocalDate day, ExamResult result) implements Exam {}

    /** How an exam ended. */
    enum ExamResult {
        PASSED,
        FAILED
    }

    static EnterTraining of(TrainingYear training, String whose) {
        return new EnterTraining(
                whose,
                training.hours(),
                training.exam()
                        .<Exam>map(sat -> new SatExam(sat.day(), sat.passed() ? ExamResult.PASSED : ExamResult.FAILED))
                        .orElseGet(WithoutExam::new));
    }

    TrainingYear entry(String person, int year) {
        return new TrainingYear(
                person,
                year,
                hours,
                exam instanceof SatExam(var day, var result)
                        ? Optional.of(new TrainingYear.Exam(day, result == ExamResult.PASSED))
                        : Optional.empty());
    }
}
