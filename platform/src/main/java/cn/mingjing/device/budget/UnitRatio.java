package cn.mingjing.device.budget;

import cn.mingjing.authority.Unit;

/**
 * Recorders beside officers in one unit.
 *
 * @param officers who hold a credential that is valid today
 * @param recorders that serve: not scrapped and not past their service life
 */
public record UnitRatio(Unit unit, int officers, int recorders) {}
