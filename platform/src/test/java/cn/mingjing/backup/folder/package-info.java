@NullMarked
package cn.mingjing.backup.folder;

import org.jspecify.annotations.NullMarked;
