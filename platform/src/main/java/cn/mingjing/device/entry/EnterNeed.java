package cn.mingjing.device.entry;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Equipment;
import cn.mingjing.device.Need;
import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The form on which an authority says how many a unit needs. */
public record EnterNeed(
        UnitId unit,
        Equipment kind,
        @Min(0) @Max(10_000) int count,
        @NotBlank @Size(max = 500) String reason) {

    public Need entry(AuthorityId authority) {
        return new Need(authority, unit, kind, count, reason);
    }
}
