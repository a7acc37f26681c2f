package cn.mingjing.device.registers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What keeps the registers of equipment true: the rules an entry must meet. */
@Component
class EquipmentRules {

    /** Who keeps the equipment of an authority. */
    static final Set<Post> KEEPERS = Set.of(Post.UNIT_HEAD);

    private final Authorities authorities;
    private final DeviceBasis basis;

    EquipmentRules(Authorities authorities, DeviceBasis basis) {
        this.authorities = authorities;
        this.basis = basis;
    }

    List<Objection> against(Device device, Optional<DeviceState> before, Actor by) {
        List<Objection> objections = new ArrayList<>(against(device.authority(), device.unit(), by));
        if (device.purchased().isAfter(basis.today())) {
            objections.add(basis.objection(device.authority(), "purchase-not-ahead", device.number()));
        }
        if (before.filter(state -> state.standing() == DeviceStanding.SCRAPPED).isPresent()) {
            objections.add(basis.objection(device.authority(), "scrapped-for-good", device.number()));
        }
        return objections;
    }

    /** Whoever keeps equipment keeps that of his own authority, in one of its units. */
    List<Objection> against(AuthorityId authority, UnitId unit, Actor by) {
        List<Objection> objections = new ArrayList<>();
        if (!by.authority().equals(authority) || !KEEPERS.contains(by.post())) {
            objections.add(basis.objection(authority, "own-equipment"));
        }
        boolean ownUnit = authorities
                .unit(unit)
                .filter(known -> known.authority().equals(authority))
                .filter(Unit::open)
                .isPresent();
        if (!ownUnit) {
            objections.add(basis.objection(authority, "equipment-unit"));
        }
        return objections;
    }

    Objection numberTaken(AuthorityId authority, String number) {
        return basis.objection(authority, "equipment-number", number);
    }
}
