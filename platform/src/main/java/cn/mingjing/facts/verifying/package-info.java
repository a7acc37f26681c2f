/**
 * Derives again what is on record, without the code that wrote it: the reading side of {@code docs/ledger-format.md}.
 */
@NullMarked
package cn.mingjing.facts.verifying;

import org.jspecify.annotations.NullMarked;
