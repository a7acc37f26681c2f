/** Pages over real HTTP. */
@NullMarked
package cn.mingjing.ui.web;

import org.jspecify.annotations.NullMarked;
