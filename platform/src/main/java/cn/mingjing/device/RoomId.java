package cn.mingjing.device;

import java.util.UUID;

/** Names one room for good. */
public record RoomId(UUID value) {

    public static RoomId random() {
        return new RoomId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
