@NullMarked
package cn.mingjing.planted.modulith.two.hidden;

import org.jspecify.annotations.NullMarked;
