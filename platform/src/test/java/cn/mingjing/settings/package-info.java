/** An authority's own settings, tried as people use them. */
@NullMarked
package cn.mingjing.settings;

import org.jspecify.annotations.NullMarked;
