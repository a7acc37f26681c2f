/** Forms sent twice. */
@NullMarked
package cn.mingjing.ui.once;

import org.jspecify.annotations.NullMarked;
