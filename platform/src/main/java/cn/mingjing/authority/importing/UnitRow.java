package cn.mingjing.authority.importing;

import cn.mingjing.authority.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A unit as a row of a spreadsheet. */
record UnitRow(@NotBlank @Size(max = 100) String name, Unit.Role role) {}
