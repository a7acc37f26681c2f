/** How each field of a decision is treated before the public sees it. */
@NullMarked
package cn.mingjing.disclosure.treatment;

import org.jspecify.annotations.NullMarked;
