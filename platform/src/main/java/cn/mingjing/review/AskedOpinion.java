package cn.mingjing.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An opinion that was asked for, as an act names it.
 *
 * @param value the number of the asking in the case's stream
 */
public record AskedOpinion(@JsonValue int value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AskedOpinion {}

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
