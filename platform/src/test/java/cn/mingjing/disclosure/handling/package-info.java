/** Tests of what stands between a draft and the public. */
@NullMarked
package cn.mingjing.disclosure.handling;

import org.jspecify.annotations.NullMarked;
