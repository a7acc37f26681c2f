/** Brings an installation back from a backup, and puts that on record. */
@NullMarked
package cn.mingjing.backup.restoring;

import org.jspecify.annotations.NullMarked;
