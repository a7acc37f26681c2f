/**
 * Who may enforce: the registers of authorities, their units, their officers and their credentials, as of any day.
 *
 * <p>The registers are versioned tables. A version holds from its day on and takes the place of whatever was entered
 * before for the days from then on; nothing in them is ever changed or removed. Each change is one row and one fact
 * {@link cn.mingjing.facts.EntryChanged} in one transaction.
 */
@NullMarked
package cn.mingjing.authority;

import org.jspecify.annotations.NullMarked;
