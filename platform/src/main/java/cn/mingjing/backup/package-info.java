/**
 * Copies of a whole installation (备份与恢复): database and originals together, consistent at one checkpoint, and back into an
 * empty place. Keys are kept apart.
 */
@NullMarked
package cn.mingjing.backup;

import org.jspecify.annotations.NullMarked;
