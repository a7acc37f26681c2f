package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A record of a case as an act names it.
 *
 * @param value the fact's place in the case's stream, counted from 1
 */
public record RecordNumber(@JsonValue int value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordNumber {}

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
