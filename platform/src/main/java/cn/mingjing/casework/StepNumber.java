package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A step of a case that is recorded in sound and picture, as an act names it.
 *
 * @param value the place of the step's fact in the case's stream, counted from 1
 */
public record StepNumber(@JsonValue int value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepNumber {}

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
