/** The working system of an administrative-enforcement authority. */
@NullMarked
package cn.mingjing;

import org.jspecify.annotations.NullMarked;
