package cn.mingjing.law;

import java.util.List;

/** The times that a document does not count into the term for a decision. */
public record UncountedTimes(List<UncountedTime> times) {

    public UncountedTimes {
        times = List.copyOf(times);
    }
}
