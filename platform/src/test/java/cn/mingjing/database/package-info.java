@NullMarked
package cn.mingjing.database;

import org.jspecify.annotations.NullMarked;
