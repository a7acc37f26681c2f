@NullMarked
package cn.mingjing.backup;

import org.jspecify.annotations.NullMarked;
