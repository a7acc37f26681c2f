package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A grade of the authority's discretion benchmarks (裁量基准), by its code. */
public record GradeCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GradeCode {}

    @Override
    public String toString() {
        return value;
    }
}
