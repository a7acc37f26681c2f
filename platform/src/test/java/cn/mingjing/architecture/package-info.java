/** The rules every module keeps, each with a planted violation that it must catch. */
@NullMarked
package cn.mingjing.architecture;

import org.jspecify.annotations.NullMarked;
