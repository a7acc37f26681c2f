@NullMarked
package cn.mingjing.planted.duties;

import org.jspecify.annotations.NullMarked;
