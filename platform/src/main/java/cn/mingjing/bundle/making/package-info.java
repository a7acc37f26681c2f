/** Puts the bundle of a case together and writes it out. */
@NamedInterface("making")
@NullMarked
package cn.mingjing.bundle.making;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
