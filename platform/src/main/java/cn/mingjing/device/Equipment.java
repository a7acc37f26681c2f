package cn.mingjing.device;

import java.util.List;
import java.util.stream.Stream;

/** What an authority needs so many of: a kind of device or of room. */
public sealed interface Equipment permits DeviceKind, RoomKind {

    /** The constant's name, which is unique among devices and rooms together. */
    String name();

    /** Devices first, then rooms. */
    static List<Equipment> all() {
        return Stream.<Equipment>concat(Stream.of(DeviceKind.values()), Stream.of(RoomKind.values()))
                .toList();
    }

    /** The kind of that name. */
    static Equipment named(String name) {
        return all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of equipment: " + name));
    }
}
