/** Takes a backup of the running or stopped installation. */
@NullMarked
package cn.mingjing.backup.taking;

import org.jspecify.annotations.NullMarked;
