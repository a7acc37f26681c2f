/** What is done with a device. */
@NamedInterface("acts")
@NullMarked
package cn.mingjing.device.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
