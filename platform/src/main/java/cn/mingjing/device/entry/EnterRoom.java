package cn.mingjing.device.entry;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.RoomKind;
import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The form on which a room is entered or changed. */
public record EnterRoom(
        @NotBlank @Size(max = 40) String number,
        RoomKind kind,
        @NotBlank @Size(max = 100) String place,
        @Size(max = 500) String equipment,
        UnitId unit,
        boolean inUse) {

    public static EnterRoom of(Room room) {
        return new EnterRoom(room.number(), room.kind(), room.place(), room.equipment(), room.unit(), room.inUse());
    }

    public Room entry(RoomId id, AuthorityId authority) {
        return new Room(id, authority, number, kind, place, equipment, unit, inUse);
    }
}
