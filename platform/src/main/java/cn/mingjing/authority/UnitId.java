package cn.mingjing.authority;

import java.util.UUID;

/** Names one unit of an authority for good, whatever its printed name becomes. */
public record UnitId(UUID value) {

    public static UnitId parse(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
