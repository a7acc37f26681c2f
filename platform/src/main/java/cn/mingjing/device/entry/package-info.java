/** How equipment is entered: on a form, or from a spreadsheet as if each row had been typed into the form. */
@NullMarked
package cn.mingjing.device.entry;

import org.jspecify.annotations.NullMarked;
