/** The acts of legal review. */
@NamedInterface("acts")
@NullMarked
package cn.mingjing.review.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
