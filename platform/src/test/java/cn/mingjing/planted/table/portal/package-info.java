@NullMarked
package cn.mingjing.planted.table.portal;

import org.jspecify.annotations.NullMarked;
