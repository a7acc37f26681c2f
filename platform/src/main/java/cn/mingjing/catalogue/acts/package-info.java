/** What is done with a list. */
@NamedInterface("acts")
@NullMarked
package cn.mingjing.catalogue.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
