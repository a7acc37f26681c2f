/** The portal's pages, calls and feed. */
@NullMarked
package cn.mingjing.portal.web;

import org.jspecify.annotations.NullMarked;
