/** The ordinary penalty procedure: its table and its rules. */
@NullMarked
package cn.mingjing.casework.procedure;

import org.jspecify.annotations.NullMarked;
