/** Authorities and officers as published. */
@NullMarked
package cn.mingjing.portal.register;

import org.jspecify.annotations.NullMarked;
