/** What the user interface promises, and what it refuses. */
@NullMarked
package cn.mingjing.ui;

import org.jspecify.annotations.NullMarked;
