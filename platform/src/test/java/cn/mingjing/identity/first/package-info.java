/** Tests of the first administrators. */
@NullMarked
package cn.mingjing.identity.first;

import org.jspecify.annotations.NullMarked;
