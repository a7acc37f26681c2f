/** A folder of backups: what lies where, how it is written, and whether it is still what was written. */
@NullMarked
package cn.mingjing.backup.folder;

import org.jspecify.annotations.NullMarked;
