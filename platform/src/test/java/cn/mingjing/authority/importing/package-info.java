@NullMarked
package cn.mingjing.authority.importing;

import org.jspecify.annotations.NullMarked;
