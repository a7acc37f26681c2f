/**
 * The spreadsheets that offices send and want: read by what they are and not by what they are called, within bounds; and
 * written so that codes keep their digits and nothing in a cell runs.
 *
 * <p>Knows nothing of what stands in the cells. {@link cn.mingjing.sheet.Sheets} is the way in.
 */
@NullMarked
package cn.mingjing.sheet;

import org.jspecify.annotations.NullMarked;
