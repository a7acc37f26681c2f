package cn.mingjing.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of an entry in the register of legal advisers. */
public record LegalAdviserId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LegalAdviserId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
