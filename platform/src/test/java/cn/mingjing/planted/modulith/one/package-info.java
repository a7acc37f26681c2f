@NullMarked
package cn.mingjing.planted.modulith.one;

import org.jspecify.annotations.NullMarked;
