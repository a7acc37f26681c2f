/** Workbooks in binary (BIFF8, .xls), read record by record. */
@NullMarked
package cn.mingjing.sheet.xls;

import org.jspecify.annotations.NullMarked;
