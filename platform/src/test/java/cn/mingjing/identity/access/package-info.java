/** Tests of the one place where access is decided. */
@NullMarked
package cn.mingjing.identity.access;

import org.jspecify.annotations.NullMarked;
