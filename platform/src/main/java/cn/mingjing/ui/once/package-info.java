/** Sees to it that a form is acted upon once, however often it is sent. */
@NullMarked
package cn.mingjing.ui.once;

import org.jspecify.annotations.NullMarked;
