@NullMarked
package cn.mingjing.identifier;

import org.jspecify.annotations.NullMarked;
