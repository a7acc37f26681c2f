@NullMarked
package cn.mingjing.casework.papers;

import org.jspecify.annotations.NullMarked;
