/** The desk pages of lists. */
@NullMarked
package cn.mingjing.catalogue.web;

import org.jspecify.annotations.NullMarked;
