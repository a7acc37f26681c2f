@NullMarked
package cn.mingjing.planted.table.casework;

import org.jspecify.annotations.NullMarked;
