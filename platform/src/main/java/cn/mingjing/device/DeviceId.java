package cn.mingjing.device;

import java.util.UUID;

/** Names one device for good, whatever number it bears. */
public record DeviceId(UUID value) {

    public static DeviceId random() {
        return new DeviceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
