/** How pages travel over HTTP: rendering, frames, versioned assets, headers, error pages. */
@NullMarked
package cn.mingjing.ui.web;

import org.jspecify.annotations.NullMarked;
