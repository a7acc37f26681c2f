/**
 * What the law now requires of someone, by when, under which clause: the register of duties.
 *
 * <p>Duties arise from facts and end by facts. Modules say which through {@link cn.mingjing.duty.DutySource}; the due day
 * is counted here, under the provision in force on the day the duty arose. Every table of this module is derived: it can
 * be rebuilt from facts and is verified against them.
 */
@NullMarked
package cn.mingjing.duty;

import org.jspecify.annotations.NullMarked;
