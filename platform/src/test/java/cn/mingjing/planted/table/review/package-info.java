@NullMarked
package cn.mingjing.planted.table.review;

import org.jspecify.annotations.NullMarked;
