package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An officer as an act names him.
 *
 * @param value the person's opaque, stable id
 */
public record OfficerId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficerId {}

    @Override
    public String toString() {
        return value;
    }
}
