package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Somebody of the auxiliary staff (执法辅助人员) as an act names him: he is there and helps, and does not act.
 *
 * @param value the person's opaque, stable id
 */
public record AuxiliaryId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuxiliaryId {}

    @Override
    public String toString() {
        return value;
    }
}
