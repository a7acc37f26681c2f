package cn.mingjing.authority.web;

import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * The form on which a unit is entered or changed.
 *
 * @param from the day from which it holds
 */
record EnterUnit(@NotBlank String name, Unit.Role role, boolean open, LocalDate from) {

    static EnterUnit of(Unit unit, LocalDate from) {
        return new EnterUnit(unit.name(), unit.role(), unit.open(), from);
    }

    Unit entry(UnitId id, AuthorityId authority) {
        return new Unit(id, authority, name, role, open);
    }
}
