/** What is done with an authority's own settings. */
@NamedInterface("acts")
@NullMarked
package cn.mingjing.settings.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
