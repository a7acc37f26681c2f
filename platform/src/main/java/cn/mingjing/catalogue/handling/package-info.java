/** Each act on a list, under its rules. */
@NullMarked
package cn.mingjing.catalogue.handling;

import org.jspecify.annotations.NullMarked;
