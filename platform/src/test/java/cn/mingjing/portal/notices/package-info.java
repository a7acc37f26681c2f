/** Searching what is public. */
@NullMarked
package cn.mingjing.portal.notices;

import org.jspecify.annotations.NullMarked;
