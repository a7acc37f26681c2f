/** Workbooks in XML (ECMA-376, .xlsx), in and out. */
@NullMarked
package cn.mingjing.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
