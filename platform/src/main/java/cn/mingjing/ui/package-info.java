/**
 * How everything looks and is filled in: page frames, the one form mechanism, tables, timelines, countdowns. It knows no
 * word of enforcement law beyond {@code law}'s own types; templates live in {@code src/main/jte/ui}.
 */
@NullMarked
package cn.mingjing.ui;

import org.jspecify.annotations.NullMarked;
