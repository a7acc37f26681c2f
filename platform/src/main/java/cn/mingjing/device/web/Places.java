package cn.mingjing.device.web;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.Equipment;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.RoomKind;
import cn.mingjing.law.AuthorityId;

/** The addresses of this module. */
final class Places {

    static final String DEVICES = "/desk/devices";
    static final String ROOMS = "/desk/rooms";
    static final String NEEDS = "/desk/devices/needs";
    static final String PRICES = "/desk/devices/prices";

    private Places() {}

    static String of(DeviceId id) {
        return DEVICES + "/" + id;
    }

    static String of(RoomId id) {
        return ROOMS + "/" + id;
    }

    static String needs(AuthorityId authority) {
        return NEEDS + "?authority=" + authority;
    }

    static String rooms(AuthorityId authority) {
        return ROOMS + "?authority=" + authority;
    }

    static String devices(AuthorityId authority) {
        return DEVICES + "?authority=" + authority;
    }

    /** The devices or rooms of a kind that a unit has. */
    static String of(AuthorityId authority, UnitId unit, Equipment kind) {
        String page = kind instanceof RoomKind ? ROOMS : DEVICES;
        return page + "?authority=" + authority + "&unit=" + unit + "&kind=" + kind.name();
    }
}
