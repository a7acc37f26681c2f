@NullMarked
package cn.mingjing.originals.keeping;

import org.jspecify.annotations.NullMarked;
