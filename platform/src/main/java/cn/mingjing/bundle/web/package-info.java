/** The page on which bundles of a case are made. */
@NullMarked
package cn.mingjing.bundle.web;

import org.jspecify.annotations.NullMarked;
