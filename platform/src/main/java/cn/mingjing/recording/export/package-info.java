/** Recordings leave the device promptly (及时导出), duty R-10. */
@NullMarked
package cn.mingjing.recording.export;

import org.jspecify.annotations.NullMarked;
