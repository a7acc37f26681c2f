/** Code that the build must refuse. */
@NullMarked
package cn.mingjing.planted;

import org.jspecify.annotations.NullMarked;
