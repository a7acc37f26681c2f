@NullMarked
package cn.mingjing.database.setup;

import org.jspecify.annotations.NullMarked;
