/** How originals come in from forms and programs, and how their bytes go out. */
@NullMarked
package cn.mingjing.originals.web;

import org.jspecify.annotations.NullMarked;
