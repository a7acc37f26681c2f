/** The acts of disclosure. */
@NamedInterface("acts")
@NullMarked
package cn.mingjing.disclosure.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
