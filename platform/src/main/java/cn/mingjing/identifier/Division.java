package cn.mingjing.identifier;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A division (行政区划) under one code and one name.
 *
 * @param code six digits, GB/T 2260
 * @param name its own name, without those of the divisions it lies in, such as {@code 濮阳市}
 * @param from the table that has it first
 * @param until the first table that has it no more; empty while the newest has it
 */
public record Division(String code, String name, YearMonth from, Optional<YearMonth> until) {}
