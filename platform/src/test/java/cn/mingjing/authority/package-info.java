@NullMarked
package cn.mingjing.authority;

import org.jspecify.annotations.NullMarked;
