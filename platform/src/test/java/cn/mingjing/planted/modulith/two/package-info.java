@NullMarked
package cn.mingjing.planted.modulith.two;

import org.jspecify.annotations.NullMarked;
