/** Query slips: acceptance numbers, codes of which only a slow hash is kept, and how often one may ask. */
@NamedInterface("slips")
@NullMarked
package cn.mingjing.progress.slips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
