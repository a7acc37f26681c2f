/** The public's pages as a reader without an account gets them. */
@NullMarked
package cn.mingjing.portal.web;

import org.jspecify.annotations.NullMarked;
