/** Drafts of lists; never facts. */
@NamedInterface("drafting")
@NullMarked
package cn.mingjing.catalogue.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
