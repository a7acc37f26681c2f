package cn.mingjing.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person was trained and examined in a calendar year (duty G-02).
 *
 * @param hours class hours (学时)
 * @param exam the year's exam; absent while none was sat
 */
public record TrainingYear(String person, int year, int hours, Optional<Exam> exam) {

    /** An exam and how it ended. */
    public record Exam(LocalDate day, boolean passed) {}

    public TrainingYear {
        if (hours < 0) {
            throw new IllegalArgumentException("hours of training cannot be negative: " + hours);
        }
    }
}
