@NullMarked
package cn.mingjing.backup.restoring;

import org.jspecify.annotations.NullMarked;
