package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A leader of the authority who attends a collective discussion with a vote.
 *
 * @param value the person's opaque, stable id
 */
public record LeaderId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeaderId {}

    @Override
    public String toString() {
        return value;
    }
}
