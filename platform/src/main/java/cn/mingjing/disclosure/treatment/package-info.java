/** How each field of a decision is treated before the public sees it. */
@NamedInterface("treatment")
@NullMarked
package cn.mingjing.disclosure.treatment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
