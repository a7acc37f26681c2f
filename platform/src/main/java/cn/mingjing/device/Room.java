package cn.mingjing.device;

import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;

/**
 * A room in which enforcement is recorded by fixed equipment.
 *
 * @param number the number it bears in the authority
 * @param place where it is, such as {@code 办公楼一层 103 室}
 * @param equipment its fixed recording equipment; empty while it has none
 * @param unit the unit that looks after it
 * @param inUse whether it can be used
 */
public record Room(
        RoomId id,
        AuthorityId authority,
        String number,
        RoomKind kind,
        String place,
        String equipment,
        UnitId unit,
        boolean inUse) {

    /** Whether what is said in it can be recorded: it is in use and has equipment. */
    public boolean canRecord() {
        return inUse && !equipment.isBlank();
    }
}
