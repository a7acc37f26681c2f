package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An enforcement item of the authority's own list (执法事项), by its code. */
public record ItemCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemCode {}

    @Override
    public String toString() {
        return value;
    }
}
