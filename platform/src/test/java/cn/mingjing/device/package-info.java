@NullMarked
package cn.mingjing.device;

import org.jspecify.annotations.NullMarked;
