/** Lists of cases, from a table derived from facts. */
@NullMarked
package cn.mingjing.casework.list;

import org.jspecify.annotations.NullMarked;
