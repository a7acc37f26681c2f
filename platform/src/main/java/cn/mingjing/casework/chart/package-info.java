/** The public flow chart of a procedure (流程图), drawn from the table that runs (duty D-13). */
@NullMarked
package cn.mingjing.casework.chart;

import org.jspecify.annotations.NullMarked;
