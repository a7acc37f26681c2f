/** How far a matter has come, for whoever holds its acceptance number and query code (办理进度查询, duty D-22). */
@NullMarked
package cn.mingjing.progress;

import org.jspecify.annotations.NullMarked;
