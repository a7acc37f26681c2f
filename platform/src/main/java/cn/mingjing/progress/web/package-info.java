/** The public's query and the slip that an officer prints. */
@NullMarked
package cn.mingjing.progress.web;

import org.jspecify.annotations.NullMarked;
