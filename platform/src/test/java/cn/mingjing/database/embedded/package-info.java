@NullMarked
package cn.mingjing.database.embedded;

import org.jspecify.annotations.NullMarked;
