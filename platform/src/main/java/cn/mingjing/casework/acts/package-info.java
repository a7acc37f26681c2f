/** The acts of the ordinary penalty procedure. */
@NamedInterface("acts")
@NullMarked
package cn.mingjing.casework.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
