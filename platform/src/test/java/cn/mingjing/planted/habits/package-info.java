@NullMarked
package cn.mingjing.planted.habits;

import org.jspecify.annotations.NullMarked;
