@NullMarked
package cn.mingjing.casework.chart;

import org.jspecify.annotations.NullMarked;
